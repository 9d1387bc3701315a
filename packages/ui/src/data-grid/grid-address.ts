import type { DateSpan, FilterValue, GridFilters, GridQuery, GridSort } from './grid-query.ts';

/** The parameters of an address that belong to a grid. Values equal to the grid's defaults are left out. */
export type GridAddress = { sort?: GridSort | null; filters?: GridFilters; search?: string };

/**
 * Reads a grid's query from an address that anybody may have typed. Invalid values are replaced by the
 * defaults. An empty `filters` means that somebody removed the default filters.
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

/** The address from which `readGridAddress` reads this query. */
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
