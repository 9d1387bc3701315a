import type { Stepwise } from '../kernel/stepwise.ts';
import { dateOrderOf } from './notations/date.ts';
import { decimalMarkOf } from './notations/number.ts';
import type { ColumnHabits } from './notations/reading.ts';

/** No date and no number is longer; patterns take long for what is. */
const LONGEST = 250;

/** How dates and numbers are noted in one column, by the values that leave no doubt. */
export function columnHabits(values: readonly string[]): ColumnHabits {
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
 * The habits of each column of a file. A column whose own values say nothing is taken to be written
 * as its neighbours are, where those agree.
 */
export function* fileHabits(columns: readonly (readonly string[])[]): Stepwise<ColumnHabits[]> {
  const habits: ColumnHabits[] = [];
  for (const values of columns) {
    habits.push(columnHabits(values));
    yield;
  }
  const orders = new Set(
    habits.map(({ dateOrder }) => dateOrder).filter((order) => order !== null),
  );
  const shared = orders.size === 1 ? [...orders][0]! : null;
  return habits.map((habit) => ({ ...habit, dateOrder: habit.dateOrder ?? shared }));
}
