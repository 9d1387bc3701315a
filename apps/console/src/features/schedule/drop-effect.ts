import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { openRow, rowOf } from './schedule-rows.ts';
import type { Shift } from './shift-row.ts';
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
  /** Somebody else gets it, on that day, after the effect was shown and the reason was given. */
  | { does: 'reassign'; employeeId: string; day: IsoDate }
  | { does: 'refuse'; reason: string };

/** What it means that a shift is dropped in a cell. Whether that is possible is the server’s to say. */
export function dropEffect(shift: Shift, { row, day }: Cell, kind: RowKind): DropEffect {
  const own = rowOf(shift, kind).key;
  if (row === own) return day === shift.workDate ? { does: 'nothing' } : { does: 'move', day };
  if (row === openRow) return { does: 'release' };
  if (kind !== 'person') {
    return { does: 'refuse', reason: `A shift stays at its ${kind}. Drop it in its own row.` };
  }
  if (own !== openRow) return { does: 'reassign', employeeId: row, day };
  if (day !== shift.workDate) {
    return { does: 'refuse', reason: 'Drop it on its own day to assign it, or move it first.' };
  }
  return { does: 'assign', employeeId: row };
}
