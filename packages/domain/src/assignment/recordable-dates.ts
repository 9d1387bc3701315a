import type { IsoDate } from '../kernel/dates.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { AssignmentRecord } from './assignment.ts';

/**
 * whether time and expenses of a day may be recorded on an assignment: from its start date up
 * to and including its end date, also after it was closed or canceled.
 *
 * @returns why not, or nothing when it may
 */
export function dateMustBeRecordable(
  { status, startDate, endDate }: Pick<AssignmentRecord, 'status' | 'startDate' | 'endDate'>,
  date: IsoDate,
): Refusal | undefined {
  if (status === 'PENDING' || status === 'NEEDS_APPROVAL') {
    return refuse('NOT_APPROVED', {});
  }
  if (startDate === null || date < startDate) {
    return startDate
      ? refuse('BEFORE_START', { startDate }, { field: 'date' })
      : refuse('BEFORE_START.undated', {}, { field: 'date' });
  }
  if (endDate !== null ? date > endDate : status !== 'ACTIVE') {
    return endDate
      ? refuse('AFTER_END', { endDate }, { field: 'date' })
      : refuse('AFTER_END.undated', {}, { field: 'date' });
  }
  return undefined;
}
