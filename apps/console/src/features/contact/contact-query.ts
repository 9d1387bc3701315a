import { choiceFilter, type GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { ContactSort, ContactsQueryVariables } from '../../gql/graphql.ts';
import { orderOf } from '@stint/spa-kit/record/list/order-of.ts';
import { lastContactedFilter } from '../../record/last-contacted.ts';

export const contactDefaults: GridQuery = {
  sort: { column: 'name', direction: 'asc' },
  filters: {},
  search: '',
};

const sorts: Readonly<Record<string, ContactSort>> = {
  name: 'NAME',
  client: 'CLIENT',
  lastContacted: 'LAST_CONTACTED',
};

/** The grid's question in the API's words. */
export function contactVariables({
  sort,
  filters,
  search,
}: GridQuery): Pick<ContactsQueryVariables, 'filter' | 'orderBy'> {
  return {
    filter: {
      ...lastContactedFilter(choiceFilter(filters, 'lastContacted')?.[0]),
      search: search || undefined,
    },
    orderBy: orderOf(sort, sorts),
  };
}
