import { type AssignmentPlan, planSchedules } from './schedule.plan.ts';
import { lapseOffers } from './lapse-offers.ts';
import { newShiftRow } from './new-shifts.plan.ts';
import { plannableAssignments } from './plannable-assignments.facts.ts';
import { timeColumns } from './shift-columns.ts';
import { ShiftEntity } from './shift.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import { type ChangeEntry, recordChange } from '../history/change.ts';
import { changeRows, createRows } from '../history/change-rows.ts';
import { runBulkCommand } from '../history/command.ts';

/** Assignments of one transaction: with four weeks ahead some thousand shifts, written in a moment. */
const AT_ONCE = 200;

/**
 * Makes the shifts of these assignments those of their schedules (T-1), in as many transactions as it takes, so that
 * nobody waits long for the same people. Doing it again changes nothing.
 *
 * @param signal stops it between two transactions
 */
export async function buildSchedules(
  ctx: SignedInContext,
  assignmentIds: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  for (let first = 0; first < assignmentIds.length; first += AT_ONCE) {
    signal.throwIfAborted();
    const ids = assignmentIds.slice(first, first + AT_ONCE);
    await runBulkCommand(ctx, ids, async (tx) => {
      const assignments = await plannableAssignments(tx, ids, { hold: true });
      const plans = await planSchedules(tx, ctx, assignments);
      const entries = await scheduleEntries(tx, ctx, plans);
      if (entries.length === 0) return null;
      return recordChange(tx, ctx, { command: 'shift:write', entries });
    });
  }
}

/** Writes what these plans say, with one statement for all new shifts. */
export async function scheduleEntries(
  tx: Transaction,
  author: Author,
  plans: readonly AssignmentPlan[],
): Promise<ChangeEntry[]> {
  const added = plans.flatMap(({ assignment, add, ids }) =>
    add.map(({ plannedFor, ...times }, index) => ({
      ...newShiftRow({ id: ids[index]!, assignment, times }),
      plannedFor: plannedFor.date,
      plannedAssignmentId: assignment.id,
    })),
  );
  const changed = plans.flatMap(({ change }) =>
    change.map(({ id, times }) => ({
      id,
      set: { ...timeColumns(times), status: 'SCHEDULED' },
      action: 'replan',
    })),
  );
  const withdrawn = plans.flatMap(({ withdraw }) =>
    withdraw.map((id) => ({ id, set: { status: 'CANCELLED', reason: null }, action: 'withdraw' })),
  );
  const shiftIds = withdrawn.map(({ id }) => id);
  return [
    ...(await createRows<ShiftEntity>(tx, author, ShiftEntity, added)),
    ...(await changeRows(tx, author, ShiftEntity, withdrawn)),
    ...(await changeRows(tx, author, ShiftEntity, changed)),
    ...(await lapseOffers(tx, author, { shiftIds, except: [] })),
  ];
}
