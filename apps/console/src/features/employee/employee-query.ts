import { listQuestion, ME } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { EmployeeFilter, EmployeeSort } from '../../gql/graphql.ts';

/** The grid begins with those who are employed now, by name. */
export const employeeDefaults: GridQuery = {
  sort: [{ column: 'name', direction: 'asc' }],
  filters: { status: ['ACTIVE'] },
  search: '',
};

/** The views that everybody has. */
export const employeeViews: readonly SavedView[] = [
  { name: 'Employed', query: employeeDefaults },
  {
    name: 'Mine',
    query: { ...employeeDefaults, filters: { ...employeeDefaults.filters, owner: [ME] } },
  },
  {
    name: 'Hired in the last 30 days',
    query: {
      ...employeeDefaults,
      sort: [{ column: 'hired', direction: 'desc' }],
      filters: { hired: { days: 'last-30' } },
    },
  },
];

/** The grid's question in the API's words. */
export const employeeVariables = listQuestion<EmployeeFilter, EmployeeSort>({
  searched: true,
  sorts: { name: 'NAME', status: 'STATUS', hired: 'HIRED_ON', number: 'NUMBER' },
  filters: {
    status: 'status',
    hired: 'hired',
    terminated: 'terminated',
    candidateStatus: 'candidateStatus',
    owner: 'ownerId',
  },
});
