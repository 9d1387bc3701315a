import {
  choiceFilter,
  datesFilter,
  textFilter,
  type GridQuery,
} from '@stint/ui/data-grid/grid-query.ts';
import type {
  CandidateSort,
  CandidateStatus,
  CandidatesQueryVariables,
} from '../../gql/graphql.ts';
import { orderOf } from '@stint/spa-kit/record/list/order-of.ts';
import { lastContactedFilter } from '../../record/last-contacted.ts';

export const candidateDefaults: GridQuery = {
  sort: { column: 'name', direction: 'asc' },
  filters: {},
  search: '',
};

const sorts: Readonly<Record<string, CandidateSort>> = {
  name: 'NAME',
  status: 'STATUS',
  available: 'AVAILABLE_FROM',
  added: 'ADDED_ON',
  number: 'NUMBER',
  lastContacted: 'LAST_CONTACTED',
};

/** The grid's question in the API's words. */
export function candidateVariables({
  sort,
  filters,
  search,
}: GridQuery): Pick<CandidatesQueryVariables, 'filter' | 'orderBy'> {
  return {
    filter: {
      ...lastContactedFilter(choiceFilter(filters, 'lastContacted')?.[0]),
      search: search || undefined,
      status: choiceFilter(filters, 'status') as CandidateStatus[] | undefined,
      skill: textFilter(filters, 'skills'),
      region: textFilter(filters, 'region'),
      availableBy: datesFilter(filters, 'available')?.to,
      ownerId: choiceFilter(filters, 'owner')?.[0],
    },
    orderBy: orderOf(sort, sorts),
  };
}
