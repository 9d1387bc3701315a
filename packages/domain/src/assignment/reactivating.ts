import { candidateStatusAfter } from '../candidate/candidate-status.ts';
import { mustBePlaceable } from '../candidate/must-be-placeable.ts';
import { earlierOf } from '../kernel/dates.ts';
import type { GuardAnswer } from '../kernel/refusal.ts';
import type { AssignmentFacts } from './assignment.ts';
import type { AssignmentEffect } from './assignment-effect.ts';
import { candidateEffect } from './candidate-effect.ts';
import { endDateEffect } from './ending.ts';
import type { StatusUpdateInput } from './status-update-input.ts';

/** The assignment of a cancelled placement comes back through the placement form (P-10). */
export function placementMustNotBeCancelled({ assignment }: AssignmentFacts): GuardAnswer {
  if (assignment?.placementStatus !== 'CANCELLED') return undefined;
  return {
    code: 'PLACEMENT_CANCELLED',
    message: 'Its placement was cancelled. Activate the placement instead.',
  };
}

/**
 * nothing of it may be on an invoice in Deliver Invoices or Invoice History. Once those
 * invoices are removed it may be reactivated.
 */
export function mustNotBeInvoiced({ invoices }: AssignmentFacts): GuardAnswer {
  if (invoices.length === 0) return undefined;
  const numbers = invoices.map(({ number }) => number).join(', ');
  return {
    code: 'INVOICED',
    message: `Its time, expenses or fee are on ${invoices.length > 1 ? 'invoices' : 'invoice'} ${numbers}. Remove ${invoices.length > 1 ? 'them' : 'it'} first.`,
    blocking: invoices.map(({ id, number }) => ({ kind: 'invoice', id, label: number })),
  };
}

export function mustChooseReactivation(
  _: AssignmentFacts,
  { reactivation }: StatusUpdateInput,
): GuardAnswer {
  if (reactivation) return undefined;
  return {
    code: 'REACTIVATION_REQUIRED',
    message: 'Choose whether to reopen or to change the end date only.',
    field: 'reactivation',
  };
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
    return { code: 'END_DATE_REQUIRED', message: 'Enter the new end date.', field: 'endDate' };
  }
  const startDate = assignment?.startDate ?? null;
  if (!endDate || startDate === null || endDate >= startDate) return undefined;
  return {
    code: 'END_BEFORE_START',
    message: `The end date ${endDate} lies before the start date ${startDate}.`,
    field: 'endDate',
  };
}

/**
 * both ways may carry a new end date and bring back the employee record. Without a new one a
 * reopened assignment keeps its end date, also a past one: it can be edited from then on. One that
 * was cancelled before it had a start date gets one, today unless it ended before.
 */
export function reactivationEffects(
  { today, assignment, employee, candidate, others }: AssignmentFacts,
  input: StatusUpdateInput,
): AssignmentEffect[] {
  const { id: assignmentId, startDate, endDate, jobType } = assignment!;
  const effects = input.endDate ? endDateEffect(assignmentId, endDate, input.endDate) : [];
  if (input.reactivateEmployee && employee?.status === 'TERMINATED') {
    const { id: employeeId, label } = employee;
    effects.push({ kind: 'EMPLOYEE_REACTIVATED', employeeId, label });
  }
  if (input.reactivation !== 'REOPEN') return effects;
  if (startDate === null) {
    const date = earlierOf(today, input.endDate ?? endDate ?? today);
    effects.push({ kind: 'START_DATE_FILLED', assignmentId, date });
  }
  if (jobType === 'DIRECT') effects.push({ kind: 'PLACEMENT_FEE_WITHDRAWN', assignmentId });
  const statuses = others.map(({ status }) => status);
  return [
    ...effects,
    ...candidateEffect(candidate, (now) => candidateStatusAfter(now, 'REOPENED', statuses)),
  ];
}
