import { addDays, earlierOf, type IsoDate, laterOf } from '../kernel/dates.ts';
import type { Labels } from '../kernel/labels.ts';
import { weekdayOf } from '../shift/planned-time.ts';

export const periodKindLabels = {
  WEEK: 'One timesheet per week',
  DAY: 'One timesheet per day',
} as const satisfies Labels<string>;

export type PeriodKind = keyof typeof periodKindLabels;

/** How time is cut into sheets. */
export interface PeriodRule {
  period: PeriodKind;
  /** 1 (Monday) to 7 (Sunday). */
  weekStartsOn: number;
}

/** The days of one sheet, both included. */
export interface Period {
  startDate: IsoDate;
  endDate: IsoDate;
}

/** The week in which a day lies. */
export function weekOf(date: IsoDate, weekStartsOn: number): Period {
  const startDate = addDays(date, -((weekdayOf(date) - weekStartsOn + 7) % 7));
  return { startDate, endDate: addDays(startDate, 6) };
}

/** The sheet to which the time of a day belongs (T-8). */
export function periodOf(date: IsoDate, { period, weekStartsOn }: PeriodRule): Period {
  return period === 'DAY' ? { startDate: date, endDate: date } : weekOf(date, weekStartsOn);
}

/**
 * The part of a period around a day that no other sheet has: before a setting was changed, days may have been cut into
 * sheets otherwise, and no day is on two.
 *
 * @param others of the assignment, none of them with this day
 */
export function freePeriod(period: Period, date: IsoDate, others: readonly Period[]): Period {
  const before = others.filter(({ endDate }) => endDate < date);
  const after = others.filter(({ startDate }) => startDate > date);
  return {
    startDate: before.map((each) => addDays(each.endDate, 1)).reduce(laterOf, period.startDate),
    endDate: after.map((each) => addDays(each.startDate, -1)).reduce(earlierOf, period.endDate),
  };
}

/**
 * The sheets of an assignment that are still missing for days that are over (T-8), so that somebody is reminded.
 *
 * @param assignment its dates; nothing is missing outside of them
 * @param workDays days with a shift or a punch; `null` where nothing is planned, so that each period counts
 * @param existing days of its sheets that are not void
 * @param between the days to look at, both included; the later one is the last that is over
 */
export function missingPeriods(
  assignment: { startDate: IsoDate | null; endDate: IsoDate | null },
  rule: PeriodRule,
  workDays: readonly IsoDate[] | null,
  existing: readonly Period[],
  between: { from: IsoDate; through: IsoDate },
): Period[] {
  if (assignment.startDate === null) return [];
  const from = laterOf(between.from, assignment.startDate);
  const through = assignment.endDate
    ? earlierOf(between.through, assignment.endDate)
    : between.through;
  const expected = new Map<IsoDate, Period>();
  for (let date = from; date <= through; date = addDays(date, 1)) {
    if (workDays !== null && !workDays.includes(date)) continue;
    if (existing.some((sheet) => sheet.startDate <= date && date <= sheet.endDate)) continue;
    const period = freePeriod(periodOf(date, rule), date, existing);
    if (period.endDate <= between.through) expected.set(period.startDate, period);
  }
  return [...expected.values()];
}
