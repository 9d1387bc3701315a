import { filterFields, listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import type { FilterRange, FilterValue, GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { TimesheetFilter, TimesheetSort } from '../../gql/graphql.ts';
import { claimFilters, claimSorts } from '../../record/claim/claim-question.ts';
import { oneOfTwo } from '../../record/filter/yes-no-filter.ts';

const sheets = (filters: GridQuery['filters'], direction: 'asc' | 'desc' = 'desc'): GridQuery => ({
  sort: [{ column: 'from', direction }],
  filters,
  search: '',
});

/** The grid begins with what waits for approval, the oldest week first. */
export const timesheetDefaults = sheets({ status: ['SUBMITTED'] }, 'asc');

/** The views that everybody has. */
export const timesheetViews: readonly SavedView[] = [
  { name: 'Waiting for approval', query: timesheetDefaults },
  {
    name: 'Missing: the period is over',
    query: sheets({ status: ['DRAFT', 'REJECTED'], through: { days: 'past' } }, 'asc'),
  },
  { name: 'Escalated', query: sheets({ status: ['SUBMITTED'], escalated: { empty: false } }) },
  { name: 'With later punches', query: sheets({ laterPunches: ['yes'] }) },
  { name: 'Rejected', query: sheets({ status: ['REJECTED'] }) },
  {
    name: 'Approved, not on payroll',
    query: sheets({ status: ['APPROVED'], payroll: ['OPEN'] }),
  },
  {
    name: 'Approved, not invoiced',
    query: sheets({ status: ['APPROVED'], billing: ['OPEN'] }),
  },
  { name: 'This week', query: sheets({ from: { days: 'this-week' } }) },
  { name: 'All timesheets', query: sheets({}) },
];

/** The grid's question in the API's words. */
export const timesheetVariables = listQuestion<TimesheetFilter, TimesheetSort>({
  sorts: { ...claimSorts, worked: 'WORKED' },
  filters: {
    ...claimFilters,
    worked: (value, asking) => filterFields('workedMinutes', inMinutes(value), asking),
    flags: 'flag',
    laterPunches: (value) => ({ hasLaterPunches: oneOfTwo(value) }),
  },
});

/** A range of hours, as people enter it, in the minutes of the API. */
function inMinutes(value: FilterValue): FilterRange {
  const { from, to } = value as FilterRange;
  const minutes = (hours?: string) => hours && String(Math.round(Number(hours) * 60));
  return { from: minutes(from), to: minutes(to) };
}
