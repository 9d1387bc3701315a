import type { AssignmentStatus } from '@stint/domain/assignment/assignment.ts';
import type { Geofence } from '@stint/domain/punch/geofence.ts';
import type { ShiftStatus } from '@stint/domain/shift/shift.ts';
import { daysBefore } from './punch-evidence.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { statementName } from '../database/statement-name.ts';

/** An assignment of somebody who clocks in. */
export interface ClockAssignment {
  id: string;
  status: AssignmentStatus;
  startDate: string | null;
  endDate: string | null;
  clientId: string;
  /** IANA, of the location; the agency's where there is none. */
  timeZone: string;
  /** Where punches are expected; a radius that is not set is that of the client's settings. */
  place: (Omit<Geofence, 'radiusMeters'> & { radiusMeters: number | null }) | null;
}

/** A shift of somebody who clocks in. */
export interface ClockShift {
  id: string;
  assignmentId: string;
  status: ShiftStatus;
  startsAt: string;
  endsAt: string;
}

/** All assignments of an employee, but those that are not theirs yet: they begin once they are approved. */
export async function assignmentsToClock(
  { db, agencyId }: AgencyConnection,
  employeeId: string,
): Promise<ClockAssignment[]> {
  const text = `SELECT a.id, a.status, a.start_date AS "startDate", a.end_date AS "endDate",
       a.client_id AS "clientId", coalesce(l.time_zone, g.time_zone) AS "timeZone",
       CASE WHEN l.latitude IS NOT NULL AND l.longitude IS NOT NULL THEN json_build_object(
         'latitude', l.latitude, 'longitude', l.longitude, 'radiusMeters', l.geofence_radius_meters
       ) END AS place
     FROM assignment a JOIN agency g ON g.id = a.agency_id
     LEFT JOIN location l ON l.agency_id = a.agency_id AND l.id = a.location_id
     WHERE a.agency_id = $1 AND a.employee_id = $2 ORDER BY a.number`;
  const { rows } = await db.query<ClockAssignment>({
    name: statementName(text),
    text,
    values: [agencyId, employeeId],
  });
  return rows;
}

/** The employee's shifts between two moments, and of the days beside them. */
export async function shiftsToClock(
  { db, agencyId }: AgencyConnection,
  employeeId: string,
  { from, to }: { from: string; to: string },
): Promise<ClockShift[]> {
  const text = `SELECT id, assignment_id AS "assignmentId", status, starts_at AS "startsAt", ends_at AS "endsAt"
     FROM shift WHERE agency_id = $1 AND employee_id = $2 AND starts_at BETWEEN $3 AND $4
     ORDER BY starts_at`;
  const { rows } = await db.query<ClockShift>({
    name: statementName(text),
    text,
    values: [agencyId, employeeId, daysBefore(from, 2), daysBefore(to, -1)],
  });
  return rows;
}
