import { choiceFilter, type GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { ClientSort, ClientsQueryVariables } from '../../gql/graphql.ts';
import { orderOf } from '@stint/spa-kit/record/list/order-of.ts';
import { lastContactedFilter } from '../../record/last-contacted.ts';

export const clientDefaults: GridQuery = {
  sort: { column: 'name', direction: 'asc' },
  filters: {},
  search: '',
};

const sorts: Readonly<Record<string, ClientSort>> = {
  name: 'NAME',
  created: 'CREATED_AT',
  lastContacted: 'LAST_CONTACTED',
};

/** The grid's question in the API's words. Both answers chosen is the same as none. */
export function clientVariables({
  sort,
  filters,
  search,
}: GridQuery): Pick<ClientsQueryVariables, 'filter' | 'orderBy'> {
  const billing = choiceFilter(filters, 'accountingCustomer');
  return {
    filter: {
      ...lastContactedFilter(choiceFilter(filters, 'lastContacted')?.[0]),
      search: search || undefined,
      accountingCustomer: billing?.length === 1 ? billing[0] === 'yes' : undefined,
    },
    orderBy: orderOf(sort, sorts),
  };
}
