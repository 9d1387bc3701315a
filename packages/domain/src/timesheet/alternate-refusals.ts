import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { Alternate } from './approvers.ts';

/** Why nobody can stand in for somebody like this: it is the same person, or it ends before it begins. */
export function alternateRefusals({
  contactId,
  alternateId,
  startDate,
  endDate,
}: Alternate): Refusal[] {
  return [
    ...(contactId === alternateId
      ? [refuse('ALTERNATE_OF_ONESELF', {}, { field: 'alternateId' })]
      : []),
    ...(startDate !== null && endDate !== null && endDate < startDate
      ? [refuse('END_BEFORE_START', { startDate, endDate }, { field: 'endDate' })]
      : []),
  ];
}
