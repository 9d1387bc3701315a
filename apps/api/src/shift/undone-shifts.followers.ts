import { shiftsMustNotOverlap } from '@stint/domain/shift/shift-rules.ts';
import { takesTime } from '@stint/domain/shift/shift.ts';
import { bookedShifts } from './booked-shifts.facts.ts';
import { storedShift } from './shift-columns.ts';
import { ShiftEntity } from './shift.entity.ts';
import { selectRows } from '../database/select-rows.ts';
import { refused } from '../graphql/results.ts';
import { UNDONE } from '../history/change.ts';
import { RolledBack } from '../history/command.ts';
import type { ChangeFollower } from '../history/followers.ts';

/** An undo gives nobody two shifts at once, either: another may have been planned in place of the old one. */
export const noOverlapAfterUndo: ChangeFollower = async (tx, _author, entries) => {
  const restored = entries.filter(
    ({ recordType, action, recordVersion }) =>
      recordType === 'shift' && action === UNDONE && recordVersion !== null,
  );
  if (restored.length === 0) return;
  const id = restored.map(({ recordId }) => recordId);
  await tx.db.query(
    `SELECT FROM employee WHERE agency_id = $1 AND id IN (
       SELECT employee_id FROM shift WHERE agency_id = $1 AND id = ANY($2::uuid[])
     ) ORDER BY id FOR UPDATE`,
    [tx.agencyId, id],
  );
  const shifts = (await selectRows(tx, ShiftEntity, { id })).filter((row) =>
    takesTime(storedShift(row)),
  );
  const booked = await bookedShifts(
    tx,
    // Whoever reads the refusal is not known here.
    { language: 'en', agency: null },
    shifts.map(({ id: shiftId, employeeId, startsAt, endsAt, timeZone }) => {
      return { key: shiftId, shiftId, employeeId, startsAt, endsAt, timeZone };
    }),
  );
  const refusals = shifts.flatMap((shift) => {
    return shiftsMustNotOverlap(shift, booked.get(shift.id) ?? []) ?? [];
  });
  if (refusals.length > 0) throw new RolledBack(refused(refusals));
};
