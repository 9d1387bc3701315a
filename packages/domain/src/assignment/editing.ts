import { datesMustBeInOrder } from '../kernel/dates-must-be-in-order.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import { mustHaveRates } from './approving.ts';
import type { AssignmentFacts, AssignmentTerms } from './assignment.ts';
import type { StatusUpdateInput } from './status-update-input.ts';

/** New terms of an assignment. What is left out stays as it is; `null` empties it. */
export type TermsInput = Pick<StatusUpdateInput, 'startDate' | 'endDate'> &
  Partial<AssignmentTerms>;

/** Dates left out stay as they are; `null` clears one. */
export function editedDatesMustBeInOrder(
  { assignment }: AssignmentFacts,
  input: TermsInput,
): GuardAnswer {
  const startDate = input.startDate === undefined ? assignment?.startDate : input.startDate;
  const endDate = input.endDate === undefined ? assignment?.endDate : input.endDate;
  return datesMustBeInOrder(startDate, endDate);
}

/** Whoever is at work began on some day; time is recorded from then on. */
export function activeMustKeepStart(
  { assignment }: AssignmentFacts,
  input: TermsInput,
): GuardAnswer {
  if (assignment?.status !== 'ACTIVE' || assignment.startDate === null) return undefined;
  if (input.startDate !== null) return undefined;
  return refuse('START_DATE_MISSING.active', {}, { field: 'startDate' });
}

/** What may not be approved without rates may not lose them while people work under it. */
export function activeMustKeepRates(facts: AssignmentFacts, input: TermsInput): GuardAnswer {
  if (facts.assignment?.status !== 'ACTIVE') return undefined;
  const entered = Object.entries(input).filter(([, value]) => value !== undefined);
  const assignment = { ...facts.assignment, ...Object.fromEntries(entered) };
  return mustHaveRates({ ...facts, assignment });
}
