import type { WorkSchedule } from '@stint/domain/job-order/work-schedule.ts';

/** A planned week as a form holds it; without days there is none. Days are “1” (Monday) to “7”. */
export type ScheduleValues = {
  days: string[];
  startTime: string;
  endTime: string;
  breakMinutes: string;
};

type Stored = Omit<WorkSchedule, 'days'> & { days: readonly number[] };

/** An empty week keeps usual hours ready, so that choosing the days is enough. */
export function scheduleValues(schedule: Stored | null | undefined): ScheduleValues {
  return {
    days: schedule?.days.map(String) ?? [],
    startTime: schedule?.startTime ?? '08:00',
    endTime: schedule?.endTime ?? '16:30',
    breakMinutes: String(schedule?.breakMinutes ?? 30),
  };
}

/** The week as the API takes it; null where no day is chosen. */
export function scheduleInput({
  days,
  startTime,
  endTime,
  breakMinutes,
}: ScheduleValues): WorkSchedule | null {
  if (days.length === 0) return null;
  return {
    days: days.map(Number).toSorted((one, other) => one - other),
    startTime,
    endTime,
    breakMinutes: Number(breakMinutes),
  };
}
