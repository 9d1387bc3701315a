import { splitLines } from '@stint/domain/timesheet/disputed-lines.ts';
import { decidedViaOf } from './decided-via-of.ts';
import type { DecidedSheet } from './decided-sheet.ts';
import { sheetTotals } from './sheet-totals.ts';
import type { TimesheetEntity } from './timesheet.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';

type Columns = Partial<TimesheetEntity>;
type Setting = (decided: DecidedSheet, ctx: SignedInContext) => Columns;

const undecided = { decidedAt: null, decidedById: null, decidedVia: null } satisfies Columns;

/** What each action writes besides the status. */
const settings: Readonly<Record<string, Setting>> = {
  submit: ({ facts }, { now }) => ({
    ...undecided,
    submittedAt: now,
    submittedOn: facts.today,
    remindedOn: null,
    escalatedOn: null,
    reason: null,
    hasLaterPunches: false,
    flags: [...facts.flags],
  }),
  approve: decision,
  approveAutomatically: decision,
  approveInPart: (decided, ctx) => ({
    ...decision(decided, ctx),
    ...sheetTotals(splitLines(decided.facts.lines, decided.input.disputedLineIds ?? []).approved),
  }),
  reject: (decided, ctx) => ({ ...decision(decided, ctx), reason: decided.input.reason ?? null }),
  undoApproval: ({ facts, decision: { effects } }) => ({
    ...undecided,
    ...(effects.length > 0 && sheetTotals([...facts.lines, ...facts.disputedLines])),
  }),
  void: ({ input }) => ({ reason: input.reason ?? null }),
  remindToSubmit: ({ facts }) => ({ remindedOn: facts.today }),
  remindToApprove: ({ facts }) => ({ remindedOn: facts.today }),
  escalate: ({ facts }) => ({ escalatedOn: facts.today }),
  flagLaterPunch: ({ facts }) => ({ hasLaterPunches: true, flags: [...facts.flags] }),
  dismissLaterPunches: () => ({ hasLaterPunches: false }),
};

/** The columns of a sheet after an action. */
export const columnsAfter: Setting = (decided, ctx) =>
  settings[decided.action]?.(decided, ctx) ?? {};

/** Who decided when, and as whom. */
function decision({ row }: DecidedSheet, { now, account, viewer }: SignedInContext): Columns {
  const { contactId, reportsToId } = row.assignment!;
  return {
    decidedAt: now,
    decidedById: account?.id ?? null,
    decidedVia: decidedViaOf(viewer, { contactId, reportsToId }),
  };
}
