import { waitingStatuses } from '@stint/domain/change-request/change-request.ts';
import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { ChangeRequestFilter, ChangeRequestSort } from '../../gql/graphql.ts';

/** The grid begins with what waits, the longest first. */
export const changeRequestDefaults: GridQuery = {
  sort: [{ column: 'requested', direction: 'asc' }],
  filters: { status: [...waitingStatuses] },
  search: '',
};

/** The views that everybody has. */
export const changeRequestViews: readonly SavedView[] = [
  { name: 'To decide', query: changeRequestDefaults },
  {
    name: 'Conflicting',
    query: { ...changeRequestDefaults, filters: { status: ['CONFLICTING'] } },
  },
  {
    name: 'All requests',
    query: { sort: [{ column: 'requested', direction: 'desc' }], filters: {}, search: '' },
  },
];

/** The grid's question in the API's words. */
export const changeRequestVariables = listQuestion<ChangeRequestFilter, ChangeRequestSort>({
  sorts: { requested: 'REQUESTED_AT', status: 'STATUS' },
  filters: {
    employee: 'employeeId',
    section: 'section',
    status: 'status',
    requested: 'requested',
    decided: 'decided',
    reason: 'reason',
  },
});
