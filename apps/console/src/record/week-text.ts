import type { WorkSchedule } from '@stint/domain/job-order/work-schedule.ts';

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A planned week in a line: “Mon–Fri, 08:00–16:30, 30 min break”. Times are the location's. */
export function weekText({
  days,
  startTime,
  endTime,
  breakMinutes,
}: Pick<WorkSchedule, 'startTime' | 'endTime' | 'breakMinutes'> & {
  days: readonly number[];
}): string {
  const hours = `${startTime}–${endTime}${endTime <= startTime ? ' (next day)' : ''}`;
  return [daysText(days), hours, breakMinutes > 0 && `${breakMinutes} min break`]
    .filter(Boolean)
    .join(', ');
}

/** Neighbouring days as spans: “Mon–Wed, Fri”. */
function daysText(days: readonly number[]): string {
  const spans: number[][] = [];
  for (const day of days.toSorted((a, b) => a - b)) {
    const span = spans.at(-1);
    if (span?.at(-1) === day - 1) span.push(day);
    else spans.push([day]);
  }
  return spans.map(spanText).join(', ');
}

function spanText(span: readonly number[]): string {
  const named = span.map((day) => names[day - 1] ?? String(day));
  return span.length > 2 ? `${named[0]}–${named.at(-1)}` : named.join(', ');
}
