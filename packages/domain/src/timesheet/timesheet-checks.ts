import type { RuleMode } from '../agency/agency-settings.ts';
import type { AssignmentRecord } from '../assignment/assignment.ts';
import { dateMustBeRecordable } from '../assignment/recordable-dates.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { hoursAndMinutes } from '../kernel/hours-and-minutes.ts';
import { spansOverlap } from '../kernel/instants.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { localTimeAt, minutesOfDay } from '../kernel/zoned-time.ts';
import { weekOf } from './period.ts';
import type { TimesheetCheck } from './timesheet-check.ts';
import { minutesByDay, type TimesheetLine, totalMinutes } from './timesheet-line.ts';

/** What the checks of one sheet look at. */
export interface CheckedTimesheet {
  lines: readonly TimesheetLine[];
  /** The person's lines of the same weeks on other sheets that are not void. */
  otherLines: readonly TimesheetLine[];
  assignment: Pick<AssignmentRecord, 'status' | 'startDate' | 'endDate' | 'payRate' | 'billRate'>;
  /** Of the location, IANA. */
  timeZone: string;
  /** Flags of its punches that say that one is missing. */
  missingPunches: number;
  /** Its punches with unexplained skew that nobody has corrected. */
  skewedPunches: number;
}

export interface TimesheetCheckSettings {
  checks: Readonly<Record<TimesheetCheck, RuleMode>>;
  mostWeeklyHours: number;
  weekStartsOn: number;
}

/**
 * What the checks find (T-9), for the agency (`findingsShownTo` for others): each stops, warns or is off, as is set. Days outside the assignment always stop:
 * the end date is taken, the day after it is not. Lines are cut by `linesByWorkDay` beforehand.
 */
export function timesheetFindings(
  sheet: CheckedTimesheet,
  settings: TimesheetCheckSettings,
): Refusal[] {
  const found: readonly (readonly [TimesheetCheck, readonly Refusal[]])[] = [
    ['DAY_TOO_LONG', tooLongDays(sheet)],
    ['LINES_OVERLAP', overlaps(sheet)],
    ['WEEK_TOO_LONG', tooLongWeeks(sheet, settings)],
    ['PUNCH_MISSING', counted('PUNCH_MISSING', sheet.missingPunches)],
    ['SKEW_UNEXPLAINED', counted('SKEW_UNEXPLAINED', sheet.skewedPunches)],
    ['RATE_MISSING', missingRate(sheet)],
  ];
  return [
    ...onOtherDays(sheet),
    ...outsideAssignment(sheet),
    ...found.flatMap(([check, refusals]) => inMode(settings.checks[check], refusals)),
  ];
}

function inMode(mode: RuleMode, refusals: readonly Refusal[]): Refusal[] {
  if (mode === 'OFF') return [];
  return refusals.map((refusal) => (mode === 'WARN' ? { ...refusal, warning: true } : refusal));
}

/** The day of a line is that on which it begins, so that no time slips past the dates of the assignment. */
function onOtherDays({ lines, timeZone }: CheckedTimesheet): Refusal[] {
  return lines.flatMap(({ date, startsAt }, index) =>
    localTimeAt(timeZone, startsAt).date === date
      ? []
      : [refuse('LINE_ON_OTHER_DAY', { date }, { field: `lines.${index}.startsAt` })],
  );
}

function outsideAssignment({ lines, assignment }: CheckedTimesheet): Refusal[] {
  return lines.flatMap(({ date }, index) => {
    const refusal = dateMustBeRecordable(assignment, date);
    return refusal ? [{ ...refusal, field: `lines.${index}.date` }] : [];
  });
}

/** A day has 24 hours, but 23 or 25 when clocks change. All work of the person counts. */
function tooLongDays({ lines, otherLines, timeZone }: CheckedTimesheet): Refusal[] {
  const own = new Set(lines.map(({ date }) => date));
  return [...minutesByDay([...lines, ...otherLines])].flatMap(([date, minutes]) => {
    const most = minutesOfDay(timeZone, date);
    if (!own.has(date) || minutes <= most) return [];
    return [
      refuse('DAY_TOO_LONG', { date, time: hoursAndMinutes(minutes), most: hoursAndMinutes(most) }),
    ];
  });
}

function overlaps({ lines, otherLines }: CheckedTimesheet): Refusal[] {
  return lines.flatMap((line, index) => {
    const later = [...lines.slice(index + 1), ...otherLines];
    return later.some((other) => spansOverlap(line, other))
      ? [refuse('LINES_OVERLAP', { date: line.date }, { field: `lines.${index}.startsAt` })]
      : [];
  });
}

function tooLongWeeks(
  { lines, otherLines }: CheckedTimesheet,
  { mostWeeklyHours, weekStartsOn }: TimesheetCheckSettings,
): Refusal[] {
  const weekBegins = (date: IsoDate) => weekOf(date, weekStartsOn).startDate;
  const weeks = [...new Set(lines.map(({ date }) => weekBegins(date)))];
  return weeks.flatMap((week) => {
    const own = [...lines, ...otherLines].filter(({ date }) => weekBegins(date) === week);
    const minutes = totalMinutes(own);
    if (minutes <= mostWeeklyHours * 60) return [];
    return [refuse('WEEK_TOO_LONG', { time: hoursAndMinutes(minutes), most: mostWeeklyHours })];
  });
}

function counted(key: 'PUNCH_MISSING' | 'SKEW_UNEXPLAINED', punches: number): Refusal[] {
  return punches > 0 ? [refuse(key, { punches })] : [];
}

function missingRate({ assignment: { payRate, billRate } }: CheckedTimesheet): Refusal[] {
  return payRate === null || billRate === null ? [refuse('RATE_MISSING', {})] : [];
}
