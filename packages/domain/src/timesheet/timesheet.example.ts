import { chicago, plain, punchRules } from '../punch/punch.example.ts';
import { countedPunches } from '../punch/counted-punches.ts';
import type { Punch } from '../punch/punch.ts';
import { hasEnded } from '../punch/stretch.ts';
import { timeRecord } from '../punch/time-record.ts';
import { type CountingRules, type WorkedStretch, workedTime } from '../punch/worked-time.ts';
import { plannedTime } from '../shift/planned-time.ts';
import type { TimesheetLine } from './timesheet-line.ts';

/** A line of one day in Chicago; a night when it ends before it begins. */
export function line(
  date: string,
  [startTime, endTime]: readonly [string, string],
  over: Partial<TimesheetLine> = {},
): TimesheetLine {
  const { startsAt, endsAt } = plannedTime({ startTime, endTime, breakMinutes: 0 }, date, chicago);
  return {
    id: `${date} ${startTime}`,
    date,
    startsAt,
    endsAt,
    breakMinutes: 0,
    breaks: [],
    source: 'ENTERED',
    reason: null,
    ...over,
  };
}

/** What these punches come to. */
export function worked(punches: readonly Punch[], rules: CountingRules = plain): WorkedStretch[] {
  const counted = countedPunches(punches, []);
  const { stretches } = timeRecord(counted, punchRules, '2027-01-01T00:00:00Z');
  return workedTime(stretches.filter(hasEnded), () => rules);
}
