import type { ColumnFilter } from './grid-column.ts';
import type { FilterValue } from './grid-query.ts';

/** How a filter's value is meant, in the order in which people choose. */
export const operatorLabels = {
  contains: 'contains',
  is: 'is',
  isNot: 'is not',
  between: 'is between',
  days: 'is in',
  empty: 'is empty',
  filled: 'is not empty',
} as const;

export type FilterOperator = keyof typeof operatorLabels;

const byKind: Readonly<Record<ColumnFilter['kind'], readonly FilterOperator[]>> = {
  text: ['contains'],
  choice: ['is', 'isNot'],
  record: ['is', 'isNot'],
  dates: ['between', 'days'],
  numbers: ['between'],
};

/** What a column offers; the first when nothing has been chosen. */
export function operatorsOf(filter: ColumnFilter): readonly FilterOperator[] {
  const own = byKind[filter.kind];
  const offered = filter.simple ? own.slice(0, 1) : own;
  return filter.optional ? [...offered, 'empty', 'filled'] : offered;
}

/** What a value means; undefined where there is none. */
export function operatorOf(value: FilterValue | undefined): FilterOperator | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return 'contains';
  if (Array.isArray(value)) return 'is';
  if ('not' in value) return 'isNot';
  if ('days' in value) return 'days';
  if ('empty' in value) return value.empty ? 'empty' : 'filled';
  return 'between';
}
