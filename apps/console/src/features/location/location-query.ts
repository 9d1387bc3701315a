import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { LocationFilter, LocationSort } from '../../gql/graphql.ts';

export const locationDefaults: GridQuery = {
  sort: [{ column: 'name', direction: 'asc' }],
  filters: {},
  search: '',
};

/** The grid's question in the API's words. */
export const locationVariables = listQuestion<LocationFilter, LocationSort>({
  searched: true,
  sorts: { name: 'NAME', client: 'CLIENT', region: 'REGION' },
  filters: {
    client: 'clientId',
    street: 'street',
    city: 'city',
    region: 'region',
    postalCode: 'postalCode',
    country: 'country',
    timeZone: 'timeZone',
  },
});
