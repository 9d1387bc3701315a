import type { AssignmentStatus } from '@stint/domain/assignment/assignment.ts';
import type { WorkSchedule } from '@stint/domain/job-order/work-schedule.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { idsForCommand } from '../write/targets.ts';
import type { AgencyConnection } from '../database/select-rows.ts';

/** An assignment that shifts are planned for, and where. */
export interface PlannableAssignment {
  id: string;
  status: AssignmentStatus;
  startDate: string | null;
  endDate: string | null;
  schedule: WorkSchedule | null;
  /** None until hired. */
  employeeId: string | null;
  jobOrderId: string;
  jobTitle: string;
  clientId: string;
  locationId: string | null;
  /** IANA, of the location, or of the office where it has none. */
  timeZone: string;
  /** First name, last name. */
  worker: string;
}

/**
 * Assignments with what planning their shifts needs, by id.
 *
 * @param options.hold their employees and then they, until the transaction ends, so that nothing else is planned for
 *   these people meanwhile
 */
export async function plannableAssignments(
  { db, agencyId }: AgencyConnection,
  ids: readonly string[],
  { hold }: { hold: boolean },
): Promise<Map<string, PlannableAssignment>> {
  if (hold) for (const statement of HOLD) await db.query(statement, [agencyId, ids]);
  const { rows } = await db.query<PlannableAssignment>(SELECT, [agencyId, ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The assignments that a command names by a field, or its refusal when one of them is not there for the viewer. They
 * are held as above.
 */
export async function namedAssignments(
  connection: AgencyConnection,
  ctx: { viewer: Viewer },
  { ids, field }: { ids: readonly string[]; field: string },
  options: { hold: boolean },
): Promise<Map<string, PlannableAssignment> | { refusals: readonly Refusal[] }> {
  const seen = await idsForCommand(connection, ctx, 'Assignment', ids);
  const found = await plannableAssignments(connection, [...seen], options);
  return found.size === ids.length ? found : { refusals: [notFound('Assignment', field)] };
}

const HOLD = [
  // New shifts refer to the job orders, which other commands hold before people.
  `SELECT FROM job_order WHERE agency_id = $1 AND id IN (
     SELECT job_order_id FROM assignment WHERE agency_id = $1 AND id = ANY($2::uuid[])
   ) ORDER BY id FOR KEY SHARE`,
  `SELECT FROM employee WHERE agency_id = $1 AND id IN (
     SELECT employee_id FROM assignment WHERE agency_id = $1 AND id = ANY($2::uuid[])
   ) ORDER BY id FOR UPDATE`,
  'SELECT FROM assignment WHERE agency_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR UPDATE',
];

const SELECT = `
  SELECT assignment.id, assignment.status, assignment.start_date AS "startDate",
    assignment.end_date AS "endDate", assignment.schedule, assignment.employee_id AS "employeeId",
    assignment.job_order_id AS "jobOrderId", assignment.job_title AS "jobTitle",
    assignment.client_id AS "clientId", assignment.location_id AS "locationId",
    coalesce(location.time_zone, agency.time_zone) AS "timeZone",
    candidate.first_name || ' ' || candidate.last_name AS worker
  FROM assignment
  JOIN agency ON agency.id = $1
  JOIN candidate ON candidate.agency_id = $1 AND candidate.id = assignment.candidate_id
  LEFT JOIN location ON location.agency_id = $1 AND location.id = assignment.location_id
  WHERE assignment.agency_id = $1 AND assignment.id = ANY($2::uuid[])
  ORDER BY assignment.id`;
