import type { IsoDate } from '../kernel/dates.ts';
import { Decimal } from '../kernel/money.ts';
import type { CheckedRow } from './checked-row.ts';
import { locationTimeZone } from './notations/region.ts';
import { refusedRow, type RowProblem, warnedRow } from './row-problem.ts';

type Headings = ReadonlyMap<string, string>;
type Loose = Readonly<Record<string, unknown>>;

/** Problems of a row that could be read and whose references were found. */
export function validateRow(row: CheckedRow, headings: Headings): RowProblem[] {
  const record = row.record as Loose;
  const ofKind = row.kind === 'location' ? [timeZoneProblems] : [];
  return [dateProblems, multiplierProblems, rateProblems, ...ofKind].flatMap((rule) =>
    rule(record, headings),
  );
}

/** Shifts and dates at a location are in its own time zone, which depends on its state and city. */
function timeZoneProblems(record: Loose, headings: Headings): RowProblem[] {
  const { timeZone, country, region, city } = record as Record<string, string | null | undefined>;
  if (timeZone || locationTimeZone({ country, region, city })) return [];
  const column = headings.get('region') ?? null;
  return [warnedRow('TIME_ZONE_UNKNOWN', column, 'ROW.timeZoneUnknown', {})];
}

function dateProblems(record: Loose, headings: Headings): RowProblem[] {
  const { startDate, endDate } = record as { startDate?: IsoDate | null; endDate?: IsoDate | null };
  if (!startDate || !endDate || startDate <= endDate) return [];
  const column = headings.get('endDate') ?? null;
  const said = { startDate, endDate };
  const problem = refusedRow('END_BEFORE_START', column, 'ROW.endBeforeStart', said);
  return [{ ...problem, without: ['endDate'] }];
}

/** Overtime below the regular rate, or more than ten times it, is a typing error. */
function multiplierProblems(record: Loose, headings: Headings): RowProblem[] {
  const fields = ['overtimePay', 'doubleTimePay', 'overtimeBill', 'doubleTimeBill'];
  return fields.flatMap((field): RowProblem[] => {
    const multiplier = record[`${field}Multiplier`];
    if (typeof multiplier !== 'string') return [];
    const value = new Decimal(multiplier);
    if (value.gte(1) && value.lte(10)) return [];
    const column = headings.get(`${field}Rate`) ?? headings.get(`${field}Multiplier`) ?? null;
    const without = [`${field}Multiplier`, `${field}Rate`];
    const key = 'ROW.multiplierOutOfRange';
    return [{ ...refusedRow('MULTIPLIER_OUT_OF_RANGE', column, key, { multiplier }), without }];
  });
}

function rateProblems(record: Loose, headings: Headings): RowProblem[] {
  const { payRate, billRate } = record as { payRate?: string | null; billRate?: string | null };
  if (!payRate || !billRate || new Decimal(billRate).gte(payRate)) return [];
  const column = headings.get('billRate') ?? null;
  return [warnedRow('BILL_BELOW_PAY', column, 'ROW.billBelowPay', { billRate, payRate })];
}
