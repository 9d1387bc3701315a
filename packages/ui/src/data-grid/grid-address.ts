import type { FilterRange, FilterValue, GridFilters, GridQuery, GridSort } from './grid-query.ts';
import { isRelativeDays } from './relative-days.ts';

/** The parameters of an address that belong to a grid. Values equal to the grid's defaults are left out. */
export type GridAddress = {
  sort?: readonly GridSort[] | GridSort | null;
  filters?: GridFilters;
  search?: string;
};

/**
 * Reads a grid's query from an address that anybody may have typed. Invalid values are replaced by the
 * defaults. An empty `filters` means that somebody removed the default filters.
 */
export function readGridAddress(address: unknown, defaults: GridQuery): GridQuery {
  const { sort, filters, search } = isRecord(address) ? address : {};
  return {
    sort: readSort(sort) ?? defaults.sort,
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

/** A single column and `null` stand in addresses and views that were kept before there could be several. */
function readSort(sort: unknown): readonly GridSort[] | undefined {
  if (sort === null) return [];
  if (isSort(sort)) return [sort];
  return Array.isArray(sort) && sort.every(isSort) ? sort : undefined;
}

const isSort = (value: unknown): value is GridSort =>
  isRecord(value) &&
  typeof value['column'] === 'string' &&
  (value['direction'] === 'asc' || value['direction'] === 'desc');

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isRange = (value: Record<string, unknown>): value is FilterRange =>
  Object.entries(value).every(
    ([key, end]) => (key === 'from' || key === 'to') && typeof end === 'string',
  );

const isFilterValue = (value: unknown): value is FilterValue => {
  if (typeof value === 'string' || isTexts(value)) return true;
  if (!isRecord(value)) return false;
  if ('not' in value) return isTexts(value['not']);
  if ('days' in value) return isRelativeDays(value['days']);
  if ('empty' in value) return typeof value['empty'] === 'boolean';
  return isRange(value);
};
