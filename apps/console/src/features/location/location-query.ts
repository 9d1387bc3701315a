import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { LocationSort, LocationsQueryVariables } from '../../gql/graphql.ts';
import { orderOf } from '@stint/spa-kit/record/list/order-of.ts';

export const locationDefaults: GridQuery = {
  sort: { column: 'name', direction: 'asc' },
  filters: {},
  search: '',
};

const sorts: Readonly<Record<string, LocationSort>> = {
  name: 'NAME',
  client: 'CLIENT',
  region: 'REGION',
};

/** The grid's question in the API's words. */
export function locationVariables({
  sort,
  search,
}: GridQuery): Pick<LocationsQueryVariables, 'filter' | 'orderBy'> {
  return {
    filter: { search: search || undefined },
    orderBy: orderOf(sort, sorts),
  };
}
