import { addDays, type IsoDate } from '../kernel/dates.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import type { ClaimFacts, ClaimInput } from './claim.ts';

/** T-8: a claim is submitted when its last day is over; earlier at most once it has begun, where that is allowed. */
export function periodMustBeOver({ claim, rules, today }: ClaimFacts): GuardAnswer {
  if (claim === null || today > claim.endDate) return undefined;
  if (rules.earlySubmission && today >= claim.startDate) return undefined;
  return refuse('PERIOD_NOT_OVER', { endDate: claim.endDate });
}

/** T-9. Whoever goes on acknowledges the warnings. */
export function findingsMustBeSettled({ findings }: ClaimFacts): GuardAnswer {
  return findings;
}

/** T-10: without a person, only where the mode says so and nothing is remarkable. */
export function mustApproveByItself({ claim, findings }: ClaimFacts): GuardAnswer {
  if (claim === null) return undefined;
  const isAutomatic = claim.approvalMode === 'AUTOMATIC' && findings.length === 0;
  return isAutomatic ? undefined : refuse('APPROVED_BY_A_PERSON', {});
}

/** S-6, S-10: exactly the text that is kept. */
export function disclaimerMustBeAccepted(
  { disclaimer }: ClaimFacts,
  { acceptedDisclaimer }: ClaimInput,
): GuardAnswer {
  if (disclaimer === null || disclaimer === acceptedDisclaimer) return undefined;
  return refuse('DISCLAIMER_NOT_ACCEPTED', {}, { field: 'acceptedDisclaimer' });
}

/** T-10: what the agency approves is none of the client's approvals. */
export function mustBeTheirsToApprove({ claim, askedBy }: ClaimFacts): GuardAnswer {
  if (claim === null || askedBy === 'AGENCY' || claim.approvalMode === 'CLIENT') return undefined;
  return refuse('APPROVED_BY_AGENCY', {});
}

export function mustNotBeInvoiced({ claim }: ClaimFacts): GuardAnswer {
  if (claim === null || claim.invoices.length === 0) return undefined;
  const invoices = claim.invoices.map(({ number }) => number);
  const blocking = claim.invoices.map(({ id, number }) => ({ kind: 'invoice', id, label: number }));
  return refuse('INVOICED.claim', { invoices }, { blocking });
}

export function mustBeInvoiced({ claim }: ClaimFacts): GuardAnswer {
  return claim === null || claim.invoices.length > 0 ? undefined : refuse('NOT_INVOICED', {});
}

export function mustNotBePayrolled({ claim }: ClaimFacts): GuardAnswer {
  const batch = claim?.payrollBatch ?? null;
  if (batch === null) return undefined;
  const blocking = [{ kind: 'payroll batch', ...batch }];
  return refuse('PAYROLLED', { batch: batch.label }, { blocking });
}

/** T-8: some lines are disputed and some are not; else it is rejected or approved as a whole. */
export function mustDisputeSomeLines(
  { claim }: ClaimFacts,
  { disputedLineIds }: ClaimInput,
): GuardAnswer {
  const disputed = new Set(disputedLineIds ?? []);
  const field = 'disputedLineIds';
  if (claim === null) return undefined;
  if (disputed.size === 0) return refuse('NOTHING_DISPUTED', {}, { field });
  const own = claim.lineIds.filter((id) => disputed.has(id));
  if (own.length < disputed.size) return refuse('LINES_CHANGED', {}, { field });
  return own.length < claim.lineIds.length
    ? undefined
    : refuse('EVERYTHING_DISPUTED', {}, { field });
}

/** Somebody is reminded so many days after the last day, once a day. */
export function submissionReminderMustBeDue({ claim, rules, today }: ClaimFacts): GuardAnswer {
  if (claim === null || isDue(claim.endDate, rules.remindAfterDays, claim.remindedOn, today)) {
    return undefined;
  }
  return refuse('NO_REMINDER_DUE', {});
}

/** Whoever approves is reminded so many days after submission, once a day. */
export function approvalReminderMustBeDue({ claim, rules, today }: ClaimFacts): GuardAnswer {
  if (claim === null) return undefined;
  const { submittedOn, remindedOn } = claim;
  if (submittedOn && isDue(submittedOn, rules.remindAfterDays, remindedOn, today)) return undefined;
  return refuse('NO_REMINDER_DUE', {});
}

/** T-8: others are asked once, so many days after submission. */
export function escalationMustBeDue({ claim, rules, today }: ClaimFacts): GuardAnswer {
  if (claim === null) return undefined;
  const { submittedOn, escalatedOn } = claim;
  const isWaiting = submittedOn !== null && today >= addDays(submittedOn, rules.escalateAfterDays);
  return isWaiting && escalatedOn === null ? undefined : refuse('NO_ESCALATION_DUE', {});
}

function isDue(since: IsoDate, days: number, remindedOn: IsoDate | null, today: IsoDate): boolean {
  return today >= addDays(since, days) && (remindedOn === null || remindedOn < today);
}
