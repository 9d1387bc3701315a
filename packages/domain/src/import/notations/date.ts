import { isBusinessDate, isIsoDate, type IsoDate } from '../../kernel/dates.ts';
import { fullYear, monthNumber } from '../../kernel/written-date.ts';
import { message } from '../../messages/message.ts';
import { faulty, type Reading, type ReadingContext } from './reading.ts';

/**
 * A calendar date as people write it: `05/23/2026`, `1/9/27`, `2026-05-23`, `23.05.2026`,
 * `23 May 2026`, `May 23, 2026`, each with an optional time, which is ignored.
 *
 * `05/06/2026` is read like the other dates of its column, or else as `defaults` say, with a remark.
 */
export function readDate(cell: string, context: ReadingContext): Reading<IsoDate> {
  const text = withoutTime(cell);
  const written = yearFirst(text) ?? monthByName(text);
  if (written) return checked(written);
  const numeric = numericDate(text);
  if (!numeric) return faulty('FAULT.date', {});
  const { first, second, year, mark } = numeric;
  if (mark === '.' || first > 12) return checked(iso(year, second, first));
  if (second > 12 || first === second) return checked(iso(year, first, second));
  const order = context.conventions.dateOrder;
  const settled = order === 'DAY_FIRST' || order === 'MONTH_FIRST';
  const dayFirst = settled ? order === 'DAY_FIRST' : context.defaults.dayFirst;
  const reading = checked(dayFirst ? iso(year, second, first) : iso(year, first, second));
  if (settled || 'problem' in reading) return reading;
  const remark = message('REMARK.ambiguousDate', { taken: reading.value });
  return { ...reading, remark };
}

/** What this text alone shows about the order of day and month in its column. */
export function dateOrderOf(cell: string): 'DAY_FIRST' | 'MONTH_FIRST' | null {
  const year = numericDate(withoutTime(cell))?.year;
  // A placeholder such as 12/31/9999 shows nothing about the dates of its column.
  return year && year >= 1990 && year <= 2099 ? writtenOrder(cell) : null;
}

/** In which order this text has day and month, of whatever year; `null` where it can be either. */
export function writtenOrder(cell: string): 'DAY_FIRST' | 'MONTH_FIRST' | null {
  const numeric = numericDate(withoutTime(cell));
  if (!numeric || numeric.mark === '.') return null;
  if (numeric.first > 12 && numeric.second <= 12) return 'DAY_FIRST';
  return numeric.second > 12 && numeric.first <= 12 ? 'MONTH_FIRST' : null;
}

const withoutTime = (cell: string) => cell.replace(/[T ]\d{1,2}:\d{2}.*$/, '').trim();

function numericDate(text: string) {
  const parts = /^(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [, first, mark, second, year] = parts;
  return { first: Number(first), second: Number(second), year: fullYear(year!), mark };
}

function yearFirst(text: string): string | undefined {
  const parts = /^(\d{4})([-/.]?)(\d{2}|\d(?=\2\d))\2(\d{1,2})$/.exec(text);
  return parts ? iso(Number(parts[1]), Number(parts[3]), Number(parts[4])) : undefined;
}

function monthByName(text: string): string | undefined {
  const parts =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?[. -]+(?:de )?(?<month>\p{L}{3,})\.?[, -]+(?:de )?(?<year>\d{4}|\d{2})$/u.exec(
      text,
    ) ??
    /^(?<month>\p{L}{3,})\.?[- ]+(?<day>\d{1,2})(?:st|nd|rd|th)?,?[- ]+(?<year>\d{4}|\d{2})$/u.exec(
      text,
    );
  const { day, month, year } = parts?.groups ?? {};
  const number = month && monthNumber(month);
  return number ? iso(fullYear(year!), number, Number(day)) : undefined;
}

function iso(year: number, month: number, day: number): string {
  return [
    String(year).padStart(4, '0'),
    ...[month, day].map((n) => String(n).padStart(2, '0')),
  ].join('-');
}

function checked(date: string): Reading<IsoDate> {
  if (!isIsoDate(date)) return faulty('FAULT.calendarDay', {});
  if (!isBusinessDate(date)) return faulty('FAULT.dateOutOfRange', {});
  return { value: date };
}
