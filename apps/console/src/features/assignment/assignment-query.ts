import { listQuestion, ME } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { AssignmentFilter, AssignmentSort } from '../../gql/graphql.ts';

/** the grid begins with what is active or needs approval, the newest first. */
export const assignmentDefaults: GridQuery = {
  sort: [{ column: 'number', direction: 'desc' }],
  filters: { status: ['ACTIVE', 'NEEDS_APPROVAL'] },
  search: '',
};

/** The views that everybody has. */
export const assignmentViews: readonly SavedView[] = [
  { name: 'Active and to approve', query: assignmentDefaults },
  {
    name: 'Mine',
    query: {
      ...assignmentDefaults,
      filters: { ...assignmentDefaults.filters, owner: [ME] },
    },
  },
  {
    name: 'Starts this week',
    query: {
      ...assignmentDefaults,
      sort: [{ column: 'start', direction: 'asc' }],
      filters: { ...assignmentDefaults.filters, start: { days: 'this-week' } },
    },
  },
  {
    name: 'Ending in 14 days',
    query: {
      ...assignmentDefaults,
      sort: [{ column: 'end', direction: 'asc' }],
      filters: { ...assignmentDefaults.filters, end: { days: 'next-14' } },
    },
  },
  {
    name: 'Placed by me',
    query: {
      ...assignmentDefaults,
      filters: { ...assignmentDefaults.filters, placedBy: [ME] },
    },
  },
];

/** The grid's question in the API's words. */
export const assignmentVariables = listQuestion<AssignmentFilter, AssignmentSort>({
  searched: true,
  sorts: {
    employee: 'CANDIDATE',
    client: 'CLIENT',
    jobTitle: 'JOB_TITLE',
    status: 'STATUS',
    start: 'START_DATE',
    end: 'END_DATE',
    number: 'NUMBER',
    created: 'CREATED_AT',
    modified: 'UPDATED_AT',
  },
  filters: {
    employee: 'employeeId',
    client: 'clientId',
    jobTitle: 'jobTitle',
    status: 'status',
    jobType: 'jobType',
    location: 'locationId',
    pay: 'payRate',
    bill: 'billRate',
    start: 'start',
    end: 'end',
    placedBy: 'placedById',
    owner: 'ownerId',
    created: 'created',
    modified: 'modified',
  },
});
