import type { WorkSchedule } from '../job-order/work-schedule.ts';
import { addDays, daysBetween, type IsoDate } from '../kernel/dates.ts';
import { instantAt, localTimeAt } from '../kernel/zoned-time.ts';
import type { PlannedTime } from './shift.ts';

/** What a schedule says of one day. */
export type DayPlan = Pick<WorkSchedule, 'startTime' | 'endTime' | 'breakMinutes'>;

/**
 * When the work of one day begins and ends (T-1, T-4). The clock at the location decides: 9:00 stays 9:00 when
 * clocks change, and a night shift over the change has the hours that pass.
 *
 * @param date the day on which it begins; it ends on the next one when it does not end later on this one
 */
export function plannedTime(plan: DayPlan, date: IsoDate, timeZone: string): PlannedTime {
  const { startTime, endTime, breakMinutes } = plan;
  const endDate = endTime > startTime ? date : addDays(date, 1);
  return {
    startsAt: instantAt(timeZone, { date, time: startTime }),
    endsAt: instantAt(timeZone, { date: endDate, time: endTime }),
    timeZone,
    breakMinutes,
  };
}

/** The same times of day so many days later, by the clock at the location. */
export function daysLater<Time extends PlannedTime>(planned: Time, days: number): Time {
  const { timeZone } = planned;
  const later = (instant: string) => {
    const { date, time } = localTimeAt(timeZone, instant);
    return instantAt(timeZone, { date: addDays(date, days), time });
  };
  return { ...planned, startsAt: later(planned.startsAt), endsAt: later(planned.endsAt) };
}

/** The day on which it begins, at the location. */
export function dayOf({ startsAt, timeZone }: Pick<PlannedTime, 'startsAt' | 'timeZone'>): IsoDate {
  return localTimeAt(timeZone, startsAt).date;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: IsoDate): number {
  const monday = '2024-01-01';
  return (((daysBetween(monday, date) % 7) + 7) % 7) + 1;
}
