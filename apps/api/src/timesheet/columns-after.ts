import { splitLines } from '@stint/domain/timesheet/disputed-lines.ts';
import { claimColumnsAfter } from './claim-columns-after.commands.ts';
import type { DecidedSheet } from './decided-sheet.ts';
import { sheetTotals } from './sheet-totals.ts';
import type { TimesheetEntity } from './timesheet.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';

type Columns = Partial<TimesheetEntity>;

/** What actions write on a sheet besides what they write on any claim. */
const settings: Readonly<Record<string, (decided: DecidedSheet) => Columns>> = {
  submit: ({ facts }) => ({ hasLaterPunches: false, flags: [...facts.flags] }),
  approveInPart: ({ facts, input }) =>
    sheetTotals(splitLines(facts.lines, input.disputedLineIds ?? []).approved),
  undoApproval: ({ facts, decision: { effects } }) =>
    effects.length > 0 ? sheetTotals([...facts.lines, ...facts.disputedLines]) : {},
  dismissLaterPunches: () => ({ hasLaterPunches: false }),
};

/** The columns of a sheet after an action. */
export function columnsAfter(decided: DecidedSheet, ctx: SignedInContext): Columns {
  return { ...claimColumnsAfter(decided, ctx), ...settings[decided.action]?.(decided) };
}
