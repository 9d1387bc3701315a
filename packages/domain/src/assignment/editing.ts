import type { GuardAnswer } from '../kernel/refusal.ts';
import type { AssignmentFacts } from './assignment.ts';
import type { StatusUpdateInput } from './status-update-input.ts';

/** Dates left out stay as they are; `null` clears one. */
export function editedDatesInOrder(
  { assignment }: AssignmentFacts,
  input: StatusUpdateInput,
): GuardAnswer {
  const startDate = input.startDate === undefined ? assignment?.startDate : input.startDate;
  const endDate = input.endDate === undefined ? assignment?.endDate : input.endDate;
  if (!startDate || !endDate || startDate <= endDate) return undefined;
  return {
    code: 'END_BEFORE_START',
    message: `The end date ${endDate} lies before the start date ${startDate}.`,
    field: 'endDate',
  };
}
