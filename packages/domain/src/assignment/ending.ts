import { candidateStatusAfter } from '../candidate/candidate-status.ts';
import { datesMustBeInOrder } from '../kernel/dates-must-be-in-order.ts';
import { laterOf, type IsoDate } from '../kernel/dates.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import { term } from '../messages/value.ts';
import { isBlank } from '../kernel/typed-text.ts';
import type { AssignmentFacts } from './assignment.ts';
import type { AssignmentEffect } from './assignment-effect.ts';
import { candidateEffect } from './candidate-effect.ts';
import { type EndReason, endReasonLabels, endReasonsOffered } from './end-reason.ts';
import { placementFee } from './placement-fee.ts';
import { returnedOpeningEffects, returnsOpening } from './returned-opening.ts';
import type { StatusUpdateInput } from './status-update-input.ts';

/** one of the reasons that suit the action. “Other (see note)” says nothing without the note. */
export function mustHaveReasonTo(action: keyof typeof endReasonsOffered) {
  const offered: readonly EndReason[] = endReasonsOffered[action];
  return (_: AssignmentFacts, { endReason, endNote }: StatusUpdateInput): GuardAnswer => {
    if (!endReason) return refuse('END_REASON_REQUIRED', {}, { field: 'endReason' });
    const reason = endReasonTerm(endReason);
    if (!offered.includes(endReason)) {
      const possible = offered.map(endReasonTerm);
      return refuse('END_REASON_UNSUITABLE', { reason, possible }, { field: 'endReason' });
    }
    if (endReason !== 'OTHER' || !isBlank(endNote ?? '')) return undefined;
    return refuse('END_NOTE_REQUIRED', { reason }, { field: 'endNote' });
  };
}

const endReasonTerm = (reason: EndReason) => term('end reason', endReasonLabels, reason);

/** An override needs the date that it overrides with. */
export function overrideMustHaveDate(_: AssignmentFacts, input: StatusUpdateInput): GuardAnswer {
  if (!input.overrideEndDates || input.endDate) return undefined;
  return refuse('END_DATE_REQUIRED.override', {}, { field: 'endDate' });
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
  return endDate === current ? undefined : datesMustBeInOrder(startDate, endDate);
}

/** Canceling and closing alike: the end date, what was asked about the end, the candidate. */
function endingEffects(facts: AssignmentFacts, input: StatusUpdateInput): AssignmentEffect[] {
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
      openingReturned: false,
    },
    ...candidateEffect(facts.candidate, (now) => candidateStatusAfter(now, 'ENDED', statuses)),
  ];
}

/** Canceling may give the opening back besides. */
export function cancellingEffects(
  facts: AssignmentFacts,
  input: StatusUpdateInput,
): AssignmentEffect[] {
  const openingReturned = returnsOpening(facts, input);
  return [
    ...endingEffects(facts, input).map((effect) =>
      effect.kind === 'END_RECORDED' ? { ...effect, openingReturned } : effect,
    ),
    ...returnedOpeningEffects(facts, input),
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
