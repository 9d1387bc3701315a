import type { Instant } from '@stint/domain/kernel/instants.ts';
import { shiftMachine } from '@stint/domain/shift/shift.machine.ts';
import type { WeeklyShift } from './weekly-punches.ts';
import type { AgencyConnection } from '../../database/select-rows.ts';
import { stateList } from '../../database/state-list.ts';
import { rotationJob } from '../cast/time.ts';

/** Somebody of the crew that works around the clock, in the order of the rotation. */
export interface CrewMember {
  assignmentId: string;
  employeeId: string;
  jobOrderId: string;
  timeZone: string;
}

/** A shift that somebody works by themselves: no visitor of the demo clocks in for it. */
export interface WorkedShift extends WeeklyShift {
  id: string;
  assignmentId: string;
  employeeId: string;
  timeZone: string;
  /** Their place in the rotation; `null` for everybody else. */
  crewMember: number | null;
}

/** The crew of a demo agency; nobody where it has none. */
export async function crewOf({ db, agencyId }: AgencyConnection): Promise<CrewMember[]> {
  const { rows } = await db.query<CrewMember>(
    `SELECT assignment.id AS "assignmentId", assignment.employee_id AS "employeeId",
       assignment.job_order_id AS "jobOrderId", coalesce(location.time_zone, agency.time_zone) AS "timeZone"
     FROM assignment JOIN agency ON agency.id = assignment.agency_id
     LEFT JOIN location ON location.agency_id = $1 AND location.id = assignment.location_id
     WHERE assignment.agency_id = $1 AND assignment.job_title = $2 AND assignment.employee_id IS NOT NULL
     ORDER BY assignment.number`,
    [agencyId, rotationJob],
  );
  return rows;
}

/**
 * The shifts that begin between two moments, and the crew. Without those of people with an account from the day on
 * which it was opened: they clock in themselves.
 */
export async function workedShifts(
  connection: AgencyConnection,
  { from, to }: { from: Instant; to: Instant },
): Promise<{ shifts: WorkedShift[]; crew: CrewMember[] }> {
  const crew = await crewOf(connection);
  const places = new Map(crew.map(({ assignmentId }, member) => [assignmentId, member]));
  const { rows } = await connection.db.query<Omit<WorkedShift, 'crewMember'>>(
    `SELECT shift.id, shift.assignment_id AS "assignmentId", shift.employee_id AS "employeeId",
       assignment.number AS "assignmentNumber", shift.work_date::text AS "workDate",
       shift.starts_at AS "startsAt", shift.ends_at AS "endsAt", shift.time_zone AS "timeZone",
       shift.break_minutes AS "breakMinutes"
     FROM shift
     JOIN assignment ON assignment.agency_id = $1 AND assignment.id = shift.assignment_id
     LEFT JOIN account ON account.agency_id = $1 AND account.employee_id = shift.employee_id
     WHERE shift.agency_id = $1 AND shift.starts_at BETWEEN $2 AND $3
       AND shift.status IN (${stateList(shiftMachine, 'SCHEDULED', 'WORKED')})
       AND (assignment.end_date IS NULL OR shift.work_date <= assignment.end_date)
       AND (account.id IS NULL OR shift.ends_at < account.created_at)
     ORDER BY shift.starts_at, assignment.number`,
    [connection.agencyId, from, to],
  );
  const shifts = rows.map((row) => ({ ...row, crewMember: places.get(row.assignmentId) ?? null }));
  return { shifts, crew };
}
