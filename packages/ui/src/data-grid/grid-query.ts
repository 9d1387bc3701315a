import type { RelativeDays } from './relative-days.ts';

export type GridSort = { column: string; direction: 'asc' | 'desc' };

/** ISO dates, or numbers as text, both included; a missing end means no limit. */
export type FilterRange = { from?: string; to?: string };

/** What a column is filtered by, and how: the shape of the value tells the operator. */
export type FilterValue =
  | /** Contains these words. */ string
  | /** Is one of these. */ readonly string[]
  | /** Is none of these. */ { not: readonly string[] }
  | /** Lies between these. */ FilterRange
  | /** Is a day so far from today. */ { days: RelativeDays }
  | /** Has no value, or has one. */ { empty: boolean };

/** By column id. Columns without a filter are absent. */
export type GridFilters = Readonly<Record<string, FilterValue>>;

/** Which rows, in which order: everything the server needs besides the page. Plain JSON. */
export type GridQuery = {
  /** What decides first stands first; the list's own order where it is empty. */
  sort: readonly GridSort[];
  filters: GridFilters;
  search: string;
};

/**
 * Makes the next query from what the query is by then. The screen may still show an earlier one: a search that is left
 * by pressing a header and the new order are two changes within one moment.
 */
export type ChangeQuery = (change: (query: GridQuery) => GridQuery) => void;

/** How many columns a grid can be sorted by at once. */
export const MOST_SORTS = 4;

/** Whether a filter is empty, so that it has no chip and is not in the address. */
export function isEmptyFilter(value: FilterValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  if ('not' in value) return value.not.length === 0;
  if ('empty' in value || 'days' in value) return false;
  const { from, to } = value as FilterRange;
  return !from && !to;
}

/** The query with a new filter for one column; an empty value removes the filter. */
export function withFilter(
  query: GridQuery,
  column: string,
  value: FilterValue | undefined,
): GridQuery {
  const { [column]: _previous, ...others } = query.filters;
  if (value === undefined || isEmptyFilter(value)) return { ...query, filters: others };
  return { ...query, filters: { ...query.filters, [column]: value } };
}

/** The days or numbers between which a column lies. */
export function rangeOf(query: GridQuery, column: string): FilterRange {
  return (query.filters[column] ?? {}) as FilterRange;
}

/**
 * The order after pressing a header: ascending, then descending, then the list's default order.
 *
 * @param added whether the column is added to those that the grid is sorted by, and decides after them
 */
export function nextSort(
  sort: readonly GridSort[],
  column: string,
  added = false,
): readonly GridSort[] {
  const current = sort.find((one) => one.column === column);
  const others = added ? sort.filter((one) => one.column !== column) : [];
  if (current?.direction === 'desc') return others;
  return sortedBy(sort, { column, direction: current ? 'desc' : 'asc' }, added);
}

/** The order by this column alone, or in addition to others; where it decides already, it keeps its place. */
export function sortedBy(
  sort: readonly GridSort[],
  by: GridSort,
  added = false,
): readonly GridSort[] {
  if (!added) return [by];
  const place = sort.findIndex(({ column }) => column === by.column);
  if (place >= 0) return sort.with(place, by);
  return sort.length < MOST_SORTS ? [...sort, by] : sort;
}
