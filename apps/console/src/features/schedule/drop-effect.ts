import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { openRow, rowOf } from './schedule-rows.ts';
import { personOf, type Shift } from './shift-row.ts';
import type { RowKind } from './use-schedule-address.ts';

/** A place in the schedule: a row on a day. */
export type Cell = { row: string; day: IsoDate };

/** What dropping a shift somewhere means. */
export type DropEffect =
  | { does: 'nothing' }
  | { does: 'move'; day: IsoDate }
  /** It becomes open, for which a reason is asked. */
  | { does: 'release' }
  /** It is given to somebody, after the effect was shown. */
  | { does: 'assign'; employeeId: string }
  | { does: 'refuse'; reason: string };

/**
 * What it means that a shift is dropped in a cell. Only one thing changes at a time: its day, or whose it is. Whether
 * that is possible is the server’s to say.
 */
export function dropEffect(shift: Shift, { row, day }: Cell, kind: RowKind): DropEffect {
  const own = rowOf(shift, kind).key;
  if (row === own) return day === shift.workDate ? { does: 'nothing' } : { does: 'move', day };
  if (row === openRow) return { does: 'release' };
  if (kind !== 'person') {
    return { does: 'refuse', reason: `A shift stays at its ${kind}. Drop it in its own row.` };
  }
  if (own !== openRow) {
    return {
      does: 'refuse',
      reason: `This shift is ${personOf(shift)}’s. Drop it on the open shifts first, then on somebody else.`,
    };
  }
  if (day !== shift.workDate) {
    return { does: 'refuse', reason: 'Drop it on its own day to assign it, or move it first.' };
  }
  return { does: 'assign', employeeId: row };
}
