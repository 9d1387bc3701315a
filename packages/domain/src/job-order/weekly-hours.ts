import type { WorkSchedule } from './work-schedule.ts';

/** Hours of a planned week, breaks taken off. */
export function weeklyHours({ days, startTime, endTime, breakMinutes }: WorkSchedule): number {
  const span = minutesOf(endTime) - minutesOf(startTime);
  const shift = (span > 0 ? span : span + 24 * 60) - breakMinutes;
  return (days.length * shift) / 60;
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
