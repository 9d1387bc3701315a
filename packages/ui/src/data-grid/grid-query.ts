export type GridSort = { column: string; direction: 'asc' | 'desc' };

/** ISO dates, both ends included; an absent end is open. */
export type DateSpan = { from?: string; to?: string };

/** What a column is narrowed to: a text, some of its choices, or a span of dates. */
export type FilterValue = string | readonly string[] | DateSpan;

/** By column id. A column that isn't narrowed is absent. */
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

/** Whether a value narrows nothing, so that its chip and its place in the address disappear. */
export function isEmptyFilter(value: FilterValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  const { from, to } = value as DateSpan;
  return !from && !to;
}

/** The query with one column narrowed anew; an empty value takes the filter away. */
export function withFilter(
  query: GridQuery,
  column: string,
  value: FilterValue | undefined,
): GridQuery {
  const { [column]: _previous, ...others } = query.filters;
  if (value === undefined || isEmptyFilter(value)) return { ...query, filters: others };
  return { ...query, filters: { ...query.filters, [column]: value } };
}

/** What pressing a header does: ascending, then descending, then the list's own order again. */
export function nextSort(sort: GridSort | null, column: string): GridSort | null {
  if (sort?.column !== column) return { column, direction: 'asc' };
  return sort.direction === 'asc' ? { column, direction: 'desc' } : null;
}
