import type { AssignmentEntity } from './assignment.entity.ts';
import type { Workplace } from './workplace.type.ts';
import type { PageLoader } from '../graphql/read/bindings.ts';

/**
 * The workplaces of a page's assignments, in one statement. Whoever sees an assignment sees them, also an employee,
 * to whom clients, locations and contacts are not there.
 */
export const workplacesOfPage: PageLoader<AssignmentEntity, Workplace> = async (
  db,
  { agency },
  rows,
) => {
  const { rows: found } = await db.query<Workplace & { id: string }>(SELECT, [
    agency!.id,
    rows.map(({ id }) => id),
  ]);
  return new Map(found.map(({ id, ...workplace }) => [id, workplace]));
};

const SELECT = `
  SELECT assignment.id, client.name AS "clientName", location.name AS "locationName",
    location.street, location.city, location.region, location.postal_code AS "postalCode",
    location.time_zone AS "timeZone",
    reports_to.first_name || ' ' || reports_to.last_name AS "reportsToName",
    reports_to.phone AS "reportsToPhone"
  FROM assignment
  JOIN client ON client.agency_id = assignment.agency_id AND client.id = assignment.client_id
  LEFT JOIN location
    ON location.agency_id = assignment.agency_id AND location.id = assignment.location_id
  LEFT JOIN contact AS reports_to
    ON reports_to.agency_id = assignment.agency_id AND reports_to.id = assignment.reports_to_id
  WHERE assignment.agency_id = $1 AND assignment.id = ANY($2::uuid[])`;
