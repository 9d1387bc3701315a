import type { IsoDate } from '../kernel/dates.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { AssignmentRecord } from './assignment.ts';

/**
 * whether time and expenses of a day may be recorded on an assignment: from its start date up
 * to and including its end date, also after it was closed or cancelled.
 *
 * @returns why not, or nothing when it may
 */
export function dateMustBeRecordable(
  { status, startDate, endDate }: Pick<AssignmentRecord, 'status' | 'startDate' | 'endDate'>,
  date: IsoDate,
): Refusal | undefined {
  if (status === 'PENDING' || status === 'NEEDS_APPROVAL') {
    return { code: 'NOT_APPROVED', message: 'The assignment has not been approved yet.' };
  }
  if (startDate === null || date < startDate) {
    return {
      code: 'BEFORE_START',
      message: startDate ? `The assignment starts on ${startDate}.` : 'It has no start date.',
      field: 'date',
    };
  }
  if (endDate !== null ? date > endDate : status !== 'ACTIVE') {
    return {
      code: 'AFTER_END',
      message: endDate ? `The assignment ended on ${endDate}.` : 'The assignment has ended.',
      field: 'date',
    };
  }
  return undefined;
}
