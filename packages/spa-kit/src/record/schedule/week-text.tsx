import type { WorkSchedule } from '@stint/domain/job-order/work-schedule.ts';
import { weekWords } from '@stint/messages/en/week-words.ts';
import type { WeekWords } from '@stint/messages/screen/week-words.ts';
import { formatClockTime } from '@stint/ui/dates/format-clock-time.ts';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { dayName } from './day-name.ts';

type Week = Pick<WorkSchedule, 'startTime' | 'endTime' | 'breakMinutes'> & {
  days: readonly number[];
};

type WeekTextProps = {
  week: Week;
  /** The language's; English when left out. */
  words?: WeekWords;
};

/**
 * A planned week in a line: “Mon–Fri, 8:00 AM–4:30 PM, 30 min break”. Times are those of the location, written as
 * the agency's office writes them.
 */
export function WeekText({ week, words = weekWords }: WeekTextProps) {
  const { days, startTime, endTime, breakMinutes } = week;
  const office = useOfficeTime();
  const hours = [startTime, endTime].map((time) => formatClockTime(time, office)).join('–');
  const overnight = endTime <= startTime ? ` (${words.nextDay})` : '';
  const pause = breakMinutes > 0 ? `, ${words.minutesOfBreak(breakMinutes)}` : '';
  return `${daysText(days)}, ${hours}${overnight}${pause}`;
}

/** Neighboring days as spans: “Mon–Wed, Fri”. */
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
  const named = span.map(dayName);
  return span.length > 2 ? `${named[0]}–${named.at(-1)}` : named.join(', ');
}
