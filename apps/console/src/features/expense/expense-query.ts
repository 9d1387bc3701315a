import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { ExpenseReportFilter, ExpenseReportSort } from '../../gql/graphql.ts';
import { claimFilters, claimSorts } from '../../record/claim/claim-question.ts';

const reports = (filters: GridQuery['filters'], direction: 'asc' | 'desc' = 'desc'): GridQuery => ({
  sort: [{ column: 'from', direction }],
  filters,
  search: '',
});

/** The grid begins with what waits for approval, the oldest first. */
export const expenseDefaults = reports({ status: ['SUBMITTED'] }, 'asc');

/** The views that everybody has. */
export const expenseViews: readonly SavedView[] = [
  { name: 'Waiting for approval', query: expenseDefaults },
  { name: 'Not submitted', query: reports({ status: ['DRAFT', 'REJECTED'] }, 'asc') },
  { name: 'Escalated', query: reports({ status: ['SUBMITTED'], escalated: { empty: false } }) },
  {
    name: 'Approved, not on payroll',
    query: reports({ status: ['APPROVED'], payroll: ['OPEN'] }),
  },
  {
    name: 'Approved, not invoiced',
    query: reports({ status: ['APPROVED'], billing: ['OPEN'] }),
  },
  { name: 'All expense reports', query: reports({}) },
];

/** The grid's question in the API's words. */
export const expenseVariables = listQuestion<ExpenseReportFilter, ExpenseReportSort>({
  sorts: { ...claimSorts, total: 'TOTAL' },
  filters: { ...claimFilters, total: 'total' },
});
