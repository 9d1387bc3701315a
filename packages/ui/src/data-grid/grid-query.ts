export type GridSort = { column: string; direction: 'asc' | 'desc' };

/** ISO dates, both included; a missing date means no limit. */
export type DateSpan = { from?: string; to?: string };

/** The filter of a column: a text, some of its choices, or a range of dates. */
export type FilterValue = string | readonly string[] | DateSpan;

/** By column id. Columns without a filter are absent. */
export type GridFilters = Readonly<Record<string, FilterValue>>;

/** Which rows, in which order: everything the server needs besides the page. Plain JSON. */
export type GridQuery = { sort: GridSort | null; filters: GridFilters; search: string };

export function textFilter(filters: GridFilters, column: string): string | undefined {
  const value = filters[column];
  return typeof value === 'string' ? value : undefined;
}

export function choiceFilter(filters: GridFilters, column: string): readonly string[] | undefined {
  const value = filters[column];
  return Array.isArray(value) ? (value as readonly string[]) : undefined;
}

export function datesFilter(filters: GridFilters, column: string): DateSpan | undefined {
  const value = filters[column];
  return typeof value === 'object' && !Array.isArray(value) ? (value as DateSpan) : undefined;
}

/** Whether a filter is empty, so that it has no chip and is not in the address. */
export function isEmptyFilter(value: FilterValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  const { from, to } = value as DateSpan;
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

/** The order after pressing a header: ascending, then descending, then the list's default order. */
export function nextSort(sort: GridSort | null, column: string): GridSort | null {
  if (sort?.column !== column) return { column, direction: 'asc' };
  return sort.direction === 'asc' ? { column, direction: 'desc' } : null;
}
