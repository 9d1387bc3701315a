import { addDays, type IsoDate } from '@stint/domain/kernel/dates.ts';
import { plannedTime } from '@stint/domain/shift/planned-time.ts';
import { rotationOn } from './rotation.ts';
import { type CrewMember, crewOf } from './worked-shifts.facts.ts';
import type { SignedInContext } from '../../context/request-context.ts';
import type { Transaction } from '../../database/tenant.ts';
import { recordChange } from '../../history/change.ts';
import { createRows } from '../../history/change-rows.ts';
import { decideNewShifts, newShiftRow } from '../../shift/new-shifts.plan.ts';
import { plannableAssignments } from '../../shift/plannable-assignments.facts.ts';
import { ShiftEntity } from '../../shift/shift.entity.ts';

/**
 * Plans the shifts of the crew that works around the clock as single shifts, by the same rules as when a person plans
 * them. What is planned for somebody's day already stays; an agency without a crew gets nothing.
 *
 * @param days both included
 */
export async function planRotation(
  tx: Transaction,
  ctx: SignedInContext,
  days: { from: IsoDate; through: IsoDate },
): Promise<void> {
  const crew = await crewOf(tx);
  if (crew.length === 0) return;
  const wanted = await missingShifts(tx, crew, days);
  if (wanted.length === 0) return;
  const ids = [...new Set(wanted.map(({ assignmentId }) => assignmentId))];
  const assignments = await plannableAssignments(tx, ids, { hold: true });
  const decided = await decideNewShifts(
    tx,
    ctx,
    wanted.map(({ assignmentId, times }) => ({
      assignment: assignments.get(assignmentId)!,
      times,
    })),
  );
  const rows = decided.filter(({ refusals }) => refusals.length === 0).map(newShiftRow);
  if (rows.length === 0) return;
  const entries = await createRows<ShiftEntity>(tx, ctx, ShiftEntity, rows);
  await recordChange(tx, ctx, { command: 'shift:write', entries });
}

async function missingShifts(
  { db, agencyId }: Transaction,
  crew: readonly CrewMember[],
  { from, through }: { from: IsoDate; through: IsoDate },
) {
  const { rows } = await db.query<{ key: string }>(
    `SELECT assignment_id || ' ' || work_date AS key FROM shift
     WHERE agency_id = $1 AND assignment_id = ANY($2::uuid[]) AND work_date BETWEEN $3 AND $4`,
    [agencyId, crew.map(({ assignmentId }) => assignmentId), from, through],
  );
  const planned = new Set(rows.map(({ key }) => key));
  const missing = [];
  for (let date = from; date <= through; date = addDays(date, 1)) {
    for (const shift of rotationOn(date)) {
      const member = crew[shift.member];
      if (!member || planned.has(`${member.assignmentId} ${date}`)) continue;
      const times = plannedTime(shift, date, member.timeZone);
      missing.push({ assignmentId: member.assignmentId, times });
    }
  }
  return missing;
}
