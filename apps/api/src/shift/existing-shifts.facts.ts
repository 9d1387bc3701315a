import type { FollowingShift } from '@stint/domain/shift/schedule-changes.ts';
import { clockedInFor } from './clocked-in.facts.ts';
import type { PlannableAssignment } from './plannable-assignments.facts.ts';
import { shiftColumns, storedShift } from './shift-columns.ts';
import { ShiftEntity } from './shift.entity.ts';
import { type AgencyConnection, selection } from '../database/select-rows.ts';
import { tableOf } from '../database/table.ts';

/** A shift that planning has to know of, and whose it is. */
export interface ExistingShift extends FollowingShift {
  employeeId: string | null;
}

/**
 * All shifts of the people on these assignments from a moment on, and those that were made for the assignments'
 * schedules and given to others since.
 */
export async function existingShifts(
  connection: AgencyConnection,
  assignments: readonly Pick<PlannableAssignment, 'id' | 'employeeId'>[],
  since: string,
): Promise<ExistingShift[]> {
  const { db, agencyId } = connection;
  const { rows } = await db.query<ShiftEntity>(SELECT, [
    agencyId,
    assignments.flatMap(({ employeeId }) => employeeId ?? []),
    assignments.map(({ id }) => id),
    since,
  ]);
  const ids = rows.map(({ id }) => id);
  const clockedIn = await clockedInFor(connection, ids);
  return rows.map((row) => {
    const { employeeId, moved, reason } = row;
    const following = { ...storedShift(row), moved, reason, clockedIn: clockedIn.has(row.id) };
    return { ...following, employeeId };
  });
}

const table = tableOf(ShiftEntity);
const names = ['id', 'employeeId', 'moved', 'reason', ...shiftColumns] as const;
const COLUMNS = selection(names.map((name) => table.column(name)));

const SELECT = `
  SELECT ${COLUMNS} FROM shift
  WHERE agency_id = $1 AND employee_id = ANY($2::uuid[]) AND starts_at > $4
  UNION
  SELECT ${COLUMNS} FROM shift
  WHERE agency_id = $1 AND planned_assignment_id = ANY($3::uuid[]) AND planned_for >= $4::date - 1`;
