import { addDays, daysBetween, type IsoDate } from '@stint/domain/kernel/dates.ts';
import { weekOf } from '@stint/domain/timesheet/period.ts';
import type { DemoCalendar } from '../demo-calendar.ts';

/** A week of the demo whose timesheets have been handed in. */
export interface DemoWeek {
  /** A Monday. */
  startDate: IsoDate;
  /** Days from today to the Monday after it, when its sheets are handed in. */
  reviewedOn: number;
}

const WEEKS = 4;
const MONDAY = 1;

/** The weeks that were over on the last day on which anything happened, the latest first. */
export function demoWeeks(calendar: DemoCalendar): DemoWeek[] {
  const { startDate: current } = weekOf(calendar.date(calendar.lastDay), MONDAY);
  return Array.from({ length: WEEKS }, (_, index) => {
    const startDate = addDays(current, -7 * (index + 1));
    return { startDate, reviewedOn: daysBetween(calendar.date(0), addDays(startDate, 7)) };
  });
}
