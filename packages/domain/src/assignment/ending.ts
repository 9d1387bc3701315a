import { candidateStatusAfter } from '../candidate/candidate-status.ts';
import { laterOf, type IsoDate } from '../kernel/dates.ts';
import type { GuardAnswer } from '../kernel/refusal.ts';
import { isBlank } from '../kernel/typed-text.ts';
import type { AssignmentFacts } from './assignment.ts';
import type { AssignmentEffect } from './assignment-effect.ts';
import { candidateEffect } from './candidate-effect.ts';
import { endReasonLabels } from './end-reason.ts';
import { placementFee } from './placement-fee.ts';
import type { StatusUpdateInput } from './status-update-input.ts';

/** “Other (see note)” says nothing without the note. */
export function mustHaveEndReason(
  _: AssignmentFacts,
  { endReason, endNote }: StatusUpdateInput,
): GuardAnswer {
  if (!endReason) {
    return {
      code: 'END_REASON_REQUIRED',
      message: 'Choose why the assignment ends.',
      field: 'endReason',
    };
  }
  if (endReason !== 'OTHER' || !isBlank(endNote ?? '')) return undefined;
  return {
    code: 'END_NOTE_REQUIRED',
    message: `Write in the note what “${endReasonLabels.OTHER}” stands for.`,
    field: 'endNote',
  };
}

/** An override needs the date that it overrides with. */
export function overrideMustHaveDate(_: AssignmentFacts, input: StatusUpdateInput): GuardAnswer {
  if (!input.overrideEndDates || input.endDate) return undefined;
  return {
    code: 'END_DATE_REQUIRED',
    message: 'Overriding end dates needs an end date.',
    field: 'endDate',
  };
}

/**
 * a row with an end date keeps it unless overridden; one without takes the dialog's,
 * else today (its start date, where that is still to come).
 */
function endDateAfter({ today, assignment }: AssignmentFacts, input: StatusUpdateInput): IsoDate {
  const { startDate, endDate } = assignment!;
  if (input.endDate && (input.overrideEndDates || endDate === null)) return input.endDate;
  return endDate ?? laterOf(today, startDate ?? today);
}

export function endMustNotPrecedeStart(
  facts: AssignmentFacts,
  input: StatusUpdateInput,
): GuardAnswer {
  if (facts.assignment === null) return undefined;
  const { startDate, endDate: current } = facts.assignment;
  const endDate = endDateAfter(facts, input);
  if (startDate === null || endDate === current || endDate >= startDate) return undefined;
  return {
    code: 'END_BEFORE_START',
    message: `The end date ${endDate} lies before the start date ${startDate}.`,
    field: 'endDate',
  };
}

/** Cancel and close alike: the end date, what was asked about the end, the candidate. */
export function endingEffects(
  facts: AssignmentFacts,
  input: StatusUpdateInput,
): AssignmentEffect[] {
  const { id: assignmentId, endDate: current } = facts.assignment!;
  const statuses = facts.others.map(({ status }) => status);
  return [
    ...endDateEffect(assignmentId, current, endDateAfter(facts, input)),
    {
      kind: 'END_RECORDED',
      assignmentId,
      reason: input.endReason!,
      note: input.endNote?.trim() || null,
      performanceGrade: input.performanceGrade ?? null,
      wouldRehire: input.wouldRehire ?? null,
    },
    ...candidateEffect(facts.candidate, (now) => candidateStatusAfter(now, 'ENDED', statuses)),
  ];
}

/** Closing a reopened direct assignment bills its fee again. */
export function closingEffects(
  facts: AssignmentFacts,
  input: StatusUpdateInput,
): AssignmentEffect[] {
  const { id: assignmentId, jobType, currency } = facts.assignment!;
  const amount = jobType === 'DIRECT' ? placementFee(facts.assignment!) : null;
  const effects = endingEffects(facts, input);
  if (amount === null) return effects;
  return [...effects, { kind: 'PLACEMENT_FEE_BILLABLE', assignmentId, amount, currency }];
}

/** The effect of a new end date, if it is one. */
export function endDateEffect(
  assignmentId: string,
  from: IsoDate | null,
  to: IsoDate,
): AssignmentEffect[] {
  if (from === to) return [];
  if (from === null) return [{ kind: 'END_DATE_FILLED', assignmentId, date: to }];
  return [{ kind: 'END_DATE_CHANGED', assignmentId, from, to }];
}
