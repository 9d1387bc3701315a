import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { PunchFilter, PunchSort } from '../../gql/graphql.ts';
import { oneOfTwo } from '../../record/filter/yes-no-filter.ts';

const punches = (filters: GridQuery['filters']): GridQuery => ({
  sort: [{ column: 'time', direction: 'desc' }],
  filters,
  search: '',
});

/** The grid begins with those of the last days, the latest first. */
export const punchDefaults = punches({ time: { days: 'last-7' } });

/** The views that everybody has. */
export const punchViews: readonly SavedView[] = [
  { name: 'The last 7 days', query: punchDefaults },
  {
    name: 'Away from the location',
    query: punches({ time: { days: 'last-30' }, geofence: ['OUTSIDE'] }),
  },
  { name: 'Sent later', query: punches({ time: { days: 'last-30' }, queued: ['yes'] }) },
  { name: 'All punches', query: punches({}) },
];

/** The grid's question in the API's words. */
export const punchVariables = listQuestion<PunchFilter, PunchSort>({
  sorts: { employee: 'EMPLOYEE', client: 'CLIENT', time: 'TIME', received: 'RECEIVED_AT' },
  filters: {
    kind: 'kind',
    employee: 'employeeId',
    client: 'clientId',
    jobTitle: 'jobTitle',
    location: 'locationId',
    time: 'time',
    received: 'received',
    queued: (value) => ({ queued: oneOfTwo(value) }),
    geofence: 'geofence',
    source: 'source',
  },
});
