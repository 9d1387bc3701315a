import type { GridSort } from '@stint/ui/data-grid/grid-query.ts';

/**
 * The grid's sort in the API's words; undefined leaves the order to the list.
 *
 * @param sorts the API's word for each column that can be sorted by
 */
export function orderOf<Sort extends string>(
  sort: GridSort | null,
  sorts: Readonly<Record<string, Sort>>,
): { by: Sort; direction: 'ASC' | 'DESC' } | undefined {
  const by = sort && sorts[sort.column];
  return by ? { by, direction: sort.direction === 'asc' ? 'ASC' : 'DESC' } : undefined;
}
