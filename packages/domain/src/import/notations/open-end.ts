import { monthNumber } from '../../kernel/written-date.ts';
import { writtenOrder } from './date.ts';
import type { ColumnConventions } from './reading.ts';
import { folded } from './text.ts';

const words = new Set(
  [
    'na #na none null nil open openend openended ongoing present current currently continuing continuous',
    'indefinite indefinitely untilfurthernotice furthernotice tbd tba noend noenddate unlimited never todate',
    'notapplicable notavailable notknown notset notspecified notdetermined notyetdetermined undetermined unknown unk',
    'tobedetermined tobeannounced tobeconfirmed tbc undefined unspecified permanent openenddate noenddateset',
    'desconocido noaplica pordeterminar pordefinir sindeterminar permanente unbekannt offenesende nichtbekannt',
    'abierto indefinido vigente actual actualidad sinfecha sinfin ninguno encurso',
    'offen laufend unbefristet heute keine keines bisaufweiteres',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Whether the text in a column of end dates means that there is no end: `N/A`, `open`, `--`, ` / / `,
 * `0000-00-00`, a day of the year 9999, the last one of 2999, or what spreadsheets and databases make of an empty
 * date (`01/00/1900`, `30-Dec-1899`, `1/1/1753`, `0001-01-01`), in any notation.
 *
 * @param order of day and month in its column: the last day of 2999 in the other order may be a slip, and is none
 */
export function meansOpenEnd(cell: string, order: ColumnConventions['dateOrder'] = null): boolean {
  const text = cell.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  if (text === '' || text.length > 40) return false;
  if (/^[\s./\-–—_?*]+$/.test(text)) return true;
  const parts = dateParts(text);
  return parts ? isNoDay(parts, isIn(order, writtenOrder(text))) : words.has(folded(text));
}

/** Year, and the other two in any order. */
function dateParts(text: string): { year: number; others: [number, number] } | null {
  const named = namedParts(text);
  if (named) return named;
  const separated = /^(\d{1,4})[./\- ](\d{1,2})[./\- ](\d{1,4})$/.exec(text);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const parts = (separated ?? compact)?.slice(1);
  if (!parts) return null;
  const [first, second, third] = parts as [string, string, string];
  const [year, other] = first.length > 2 ? [first, third] : [third, first];
  return { year: Number(year), others: [Number(second), Number(other)] };
}

/** `31-DEC-9999`, `0-Jan-00`, `Dec 31, 9999`, `Sat, 30 de diciembre de 1899`. */
function namedParts(text: string): { year: number; others: [number, number] } | null {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const month = words.map((word) => monthNumber(word)).find((number) => number !== undefined);
  const numbers = text.match(/\d+/g) ?? [];
  if (month === undefined || words.length > 2 || numbers.length !== 2) return null;
  const [first, second] = numbers as [string, string];
  const [year, day] = first.length > 2 ? [first, second] : [second, first];
  if (year.length > 4 || day.length > 2) return null;
  return { year: Number(year), others: [Number(day), month] };
}

/** Whether a date is written as its column has them, as far as the two are known. */
function isIn(order: ColumnConventions['dateOrder'], written: 'DAY_FIRST' | 'MONTH_FIRST' | null) {
  return order === null || order === 'MIXED' || written === null || written === order;
}

function isNoDay(
  { year, others }: { year: number; others: [number, number] },
  isInOrder: boolean,
): boolean {
  const [low, high] = others.toSorted((one, other) => one - other) as [number, number];
  if (year === 9999 || (low === 0 && high === 0)) return true;
  const isFirst = low <= 1 && high <= 1;
  const isLast = low === 12 && high === 31;
  if (year === 1899) return low === 12 && high >= 30;
  if (year === 1900) return low <= 1 && high === 1;
  if (year === 1969) return isLast;
  if (firstDays.has(year)) return isFirst;
  return isInOrder && (isFirst || isLast) && isFarAway(year);
}

/** Years whose first day is the first one of a calendar in databases and programs. */
const firstDays = new Set([0, 1, 1601, 1753, 1904, 1970]);

/** The last year of a century, the first of the next one, or one that no slip of the keyboard makes of ours. */
function isFarAway(year: number): boolean {
  return year >= 4000 || (year >= 2100 && [0, 99].includes(year % 100));
}
