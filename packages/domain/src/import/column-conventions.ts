import type { Chunked } from '../kernel/chunked.ts';
import { dateOrderOf } from './notations/date.ts';
import { decimalMarkOf } from './notations/number.ts';
import type { ColumnConventions } from './notations/reading.ts';

/** No date or number is longer. Patterns take long on longer text. */
const LONGEST = 250;

/** How dates and numbers are written in one column, judged by its unambiguous values. */
export function columnConventions(values: readonly string[]): ColumnConventions {
  const orders = new Set<'DAY_FIRST' | 'MONTH_FIRST'>();
  const marks = new Map<'.' | ',', number>();
  for (const value of values.filter(({ length }) => length <= LONGEST)) {
    const order = dateOrderOf(value.trim());
    if (order) orders.add(order);
    const mark = /\d/.test(value) ? decimalMarkOf(value.replace(/[^\d.,]/g, '')) : null;
    if (mark) marks.set(mark, (marks.get(mark) ?? 0) + 1);
  }
  const point = marks.get('.') ?? 0;
  const comma = marks.get(',') ?? 0;
  return {
    dateOrder: orders.size === 2 ? 'MIXED' : ([...orders][0] ?? null),
    decimalMark: point === comma ? null : point > comma ? '.' : ',',
  };
}

/**
 * The conventions of each column of a file. A column without unambiguous values is assumed to follow the
 * other columns, if those agree.
 */
export function* fileConventions(
  columns: readonly (readonly string[])[],
): Chunked<ColumnConventions[]> {
  const conventions: ColumnConventions[] = [];
  for (const values of columns) {
    conventions.push(columnConventions(values));
    yield;
  }
  const orders = new Set(
    conventions.map(({ dateOrder }) => dateOrder).filter((order) => order !== null),
  );
  const shared = orders.size === 1 ? [...orders][0]! : null;
  return conventions.map((own) => ({ ...own, dateOrder: own.dateOrder ?? shared }));
}
