import type { IsoDate } from '../kernel/dates.ts';
import type { TaskRecord } from './task.ts';

/** How an open task stands to the day: past its last day, or due on it. */
export type DueMark = 'OVERDUE' | 'TODAY';

/** @returns null for what is not due yet, has no hurry, or is no longer open */
export function dueMark(
  { status, dueOn }: Pick<TaskRecord, 'status' | 'dueOn'>,
  today: IsoDate,
): DueMark | null {
  if (status !== 'OPEN' || dueOn === null || dueOn > today) return null;
  return dueOn < today ? 'OVERDUE' : 'TODAY';
}

/**
 * Whether the owner of a task is reminded of it: it is open, and its reminder was sent on this day or later.
 *
 * @param today as a screen knows it, which may have been opened yesterday
 */
export function isReminderOf(
  { status, remindedOn }: Pick<TaskRecord, 'status' | 'remindedOn'>,
  today: IsoDate,
): boolean {
  return status === 'OPEN' && remindedOn !== null && remindedOn >= today;
}
