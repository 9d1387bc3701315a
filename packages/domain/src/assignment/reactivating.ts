import { candidateStatusAfter } from '../candidate/candidate-status.ts';
import { mustBePlaceable } from '../candidate/must-be-placeable.ts';
import { datesMustBeInOrder } from '../kernel/dates-must-be-in-order.ts';
import { earlierOf } from '../kernel/dates.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import type { AssignmentFacts } from './assignment.ts';
import type { AssignmentEffect } from './assignment-effect.ts';
import { candidateEffect } from './candidate-effect.ts';
import { endDateEffect } from './ending.ts';
import { retakenOpeningEffects } from './returned-opening.ts';
import type { StatusUpdateInput } from './status-update-input.ts';

/** The assignment of a canceled placement comes back through the placement form (P-10). */
export function placementMustNotBeCancelled({ assignment }: AssignmentFacts): GuardAnswer {
  if (assignment?.placementStatus !== 'CANCELLED') return undefined;
  return refuse('PLACEMENT_CANCELLED', {});
}

/**
 * nothing of it may be on an invoice in Deliver Invoices or Invoice History. Once those
 * invoices are removed it may be reactivated.
 */
export function mustNotBeInvoiced({ invoices }: AssignmentFacts): GuardAnswer {
  if (invoices.length === 0) return undefined;
  return refuse(
    'INVOICED',
    { invoices: invoices.map(({ number }) => number) },
    { blocking: invoices.map(({ id, number }) => ({ kind: 'invoice', id, label: number })) },
  );
}

export function mustChooseReactivation(
  _: AssignmentFacts,
  { reactivation }: StatusUpdateInput,
): GuardAnswer {
  if (reactivation) return undefined;
  return refuse('REACTIVATION_REQUIRED', {}, { field: 'reactivation' });
}

/** Reopening brings somebody back to work as approving does; a new end date alone does not. */
export function reopenedMustBePlaceable(
  facts: AssignmentFacts,
  { reactivation }: StatusUpdateInput,
): GuardAnswer {
  return reactivation === 'REOPEN' ? mustBePlaceable(facts) : undefined;
}

export function newEndDateMustBeValid(
  { assignment }: AssignmentFacts,
  { reactivation, endDate }: StatusUpdateInput,
): GuardAnswer {
  if (reactivation === 'CHANGE_END_DATE' && !endDate) {
    return refuse('END_DATE_REQUIRED', {}, { field: 'endDate' });
  }
  return datesMustBeInOrder(assignment?.startDate, endDate);
}

/**
 * both ways may carry a new end date and bring back the employee record. Without a new one a
 * reopened assignment keeps its end date, also a past one: it can be edited from then on. One that
 * was canceled before it had a start date gets one, today unless it ended before. Who is reopened while
 * the employment stays terminated is named, so that nobody overlooks it.
 */
export function reactivationEffects(
  facts: AssignmentFacts,
  input: StatusUpdateInput,
): AssignmentEffect[] {
  const { today, assignment, employee, candidate, others } = facts;
  const { id: assignmentId, startDate, endDate, jobType } = assignment!;
  const effects = input.endDate ? endDateEffect(assignmentId, endDate, input.endDate) : [];
  if (input.reactivateEmployee && employee?.status === 'TERMINATED') {
    const { id: employeeId, label } = employee;
    effects.push({ kind: 'EMPLOYEE_REACTIVATED', employeeId, label });
  }
  if (input.reactivation !== 'REOPEN') return effects;
  if (!input.reactivateEmployee && employee?.status === 'TERMINATED') {
    const { id: employeeId, label, terminatedOn } = employee;
    const date = terminatedOn ?? today;
    effects.push({ kind: 'EMPLOYEE_STAYS_TERMINATED', employeeId, label, date });
  }
  if (startDate === null) {
    const date = earlierOf(today, input.endDate ?? endDate ?? today);
    effects.push({ kind: 'START_DATE_FILLED', assignmentId, date });
  }
  if (jobType === 'DIRECT') effects.push({ kind: 'PLACEMENT_FEE_WITHDRAWN', assignmentId });
  const statuses = others.map(({ status }) => status);
  return [
    ...effects,
    ...retakenOpeningEffects(facts),
    ...candidateEffect(candidate, (now) => candidateStatusAfter(now, 'REOPENED', statuses)),
  ];
}
