import type { LineDraft, TimesheetLine } from '@stint/domain/timesheet/timesheet-line.ts';
import type { Evidence } from './evidence.facts.ts';
import { besideLine, lineColumns } from './fresh-lines.ts';
import { sheetTotals } from './sheet-totals.ts';
import { TimesheetLineEntity } from './timesheet-line.entity.ts';
import { TimesheetEntity } from './timesheet.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import type { ChangeEntry } from '../history/change.ts';
import { changeRows, createRows, removeRows } from '../history/change-rows.ts';

/** How the lines of a sheet change. */
export interface LineChanges {
  added: readonly LineDraft[];
  changed: readonly TimesheetLine[];
  /** Ids. */
  removed: readonly string[];
}

/**
 * Writes changed lines, with the totals and flags of their sheet.
 *
 * @param sheet with the version that was decided on
 * @param action as the timeline calls it
 */
export async function writeLines(
  tx: Transaction,
  ctx: SignedInContext,
  sheet: { id: string; version: number },
  { added, changed, removed }: LineChanges,
  { evidence, action }: { evidence: Evidence; action: string },
): Promise<ChangeEntry[]> {
  const before = await selectRows(tx, TimesheetLineEntity, { timesheetId: sheet.id });
  const gone = before.filter(({ id }) => removed.includes(id));
  const lines = [
    ...(await removeRows(tx, TimesheetLineEntity, gone)),
    ...(await changeRows(
      tx,
      ctx,
      TimesheetLineEntity,
      changed.map(({ id, date: workDate, ...line }) => ({
        id,
        set: { workDate, ...columnsOf(line), ...besideLine(line, evidence) },
        action,
      })),
    )),
    ...(await createRows(
      tx,
      ctx,
      TimesheetLineEntity,
      added.map((draft) => lineColumns(draft, sheet.id, evidence)),
    )),
  ];
  const stand = new Map(changed.map((line) => [line.id, line]));
  const after = [
    ...before.filter(({ id }) => !removed.includes(id)).map((row) => stand.get(row.id) ?? row),
    ...added,
  ];
  const set = {
    ...sheetTotals(after as unknown as TimesheetLine[]),
    flags: [...evidence.flags],
  };
  const written = await changeRows(tx, ctx, TimesheetEntity, [{ ...sheet, set, action }]);
  return [...written, ...lines];
}

function columnsOf({
  startsAt,
  endsAt,
  breakMinutes,
  breaks,
  source,
  reason,
}: Omit<LineDraft, 'date'>) {
  return { startsAt, endsAt, breakMinutes, breaks: [...breaks], source, reason };
}
