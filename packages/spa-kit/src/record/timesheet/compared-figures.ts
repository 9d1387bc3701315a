import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import type { DayMinutes } from '@stint/domain/timesheet/claim-difference.ts';

/** What stands side by side, in this order. */
export const comparedFigures = ['scheduled', 'punched', 'claimed'] as const;

/** Minutes of each. */
export type ComparedFigures = Pick<DayMinutes, (typeof comparedFigures)[number]>;

/** Hours and minutes; a dash where there is no time. */
export function figureText(minutes: number): string {
  return minutes === 0 ? '—' : hoursAndMinutes(minutes);
}
