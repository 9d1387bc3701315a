import type { DateSpan, FilterValue, GridFilters, GridQuery, GridSort } from './grid-query.ts';

/** The part of an address that a grid owns. What equals the grid's defaults is left out. */
export type GridAddress = { sort?: GridSort | null; filters?: GridFilters; search?: string };

/**
 * Reads a grid's query from an address that anybody may have typed: what isn't understood falls back
 * to the default. An empty `filters` means that the default filters were taken away on purpose.
 */
export function readGridAddress(address: unknown, defaults: GridQuery): GridQuery {
  const { sort, filters, search } = isRecord(address) ? address : {};
  return {
    sort: sort === null ? null : isSort(sort) ? sort : defaults.sort,
    filters: isRecord(filters)
      ? Object.fromEntries(
          Object.entries(filters).filter((entry): entry is [string, FilterValue] =>
            isFilterValue(entry[1]),
          ),
        )
      : defaults.filters,
    search: typeof search === 'string' ? search : defaults.search,
  };
}

/** The address that `readGridAddress` reads back as this query. */
export function writeGridAddress(query: GridQuery, defaults: GridQuery): GridAddress {
  return {
    sort: same(query.sort, defaults.sort) ? undefined : query.sort,
    filters: same(query.filters, defaults.filters) ? undefined : query.filters,
    search: query.search === defaults.search ? undefined : query.search,
  };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSort = (value: unknown): value is GridSort =>
  isRecord(value) &&
  typeof value['column'] === 'string' &&
  (value['direction'] === 'asc' || value['direction'] === 'desc');

const isDateSpan = (value: unknown): value is DateSpan =>
  isRecord(value) &&
  Object.entries(value).every(
    ([key, date]) => (key === 'from' || key === 'to') && typeof date === 'string',
  );

const isFilterValue = (value: unknown): value is FilterValue =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string')) ||
  isDateSpan(value);
