import { assignmentStates } from '@stint/domain/assignment/assignment.ts';
import type { ColumnFilter, GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { Money } from '@stint/ui/money/money.tsx';
import type { AssignmentRowFragment } from '../../gql/graphql.ts';
import {
  candidateOwnerColumn,
  clientColumn,
  jobTypeColumn,
  locationColumn,
  numberColumn,
  statusColumn,
} from '../../record/columns.tsx';
import { employeeFilter } from '../../record/filter/record-filters.ts';
import { WhenAndWho } from '@stint/spa-kit/record/view/when-and-who.tsx';

/**
 * The columns of A-1; the person stands first, because that is how people name an assignment.
 *
 * @param people a filter by somebody of the staff
 */
export const assignmentColumns = (
  people: ColumnFilter,
): readonly GridColumn<AssignmentRowFragment>[] => [
  {
    id: 'employee',
    header: 'Employee',
    exported: ['worker.name'],
    cell: ({ candidate }) => candidate.fullName,
    sortable: true,
    // Nobody is one before they are hired.
    filter: { ...employeeFilter, optional: true },
    width: 200,
  },
  clientColumn,
  {
    id: 'jobTitle',
    header: 'Job title',
    cell: ({ jobTitle }) => jobTitle,
    sortable: true,
    filter: { kind: 'text' },
    width: 190,
  },
  statusColumn(assignmentStates),
  jobTypeColumn,
  locationColumn,
  {
    id: 'pay',
    header: 'Pay',
    exported: ['payRate', 'salary'],
    cell: ({ payRate, salary, currency }) =>
      payRate === null && salary !== null ? (
        <Money amount={salary} currency={currency} per="year" />
      ) : (
        <Money amount={payRate} currency={currency} />
      ),
    filter: { kind: 'numbers', optional: true },
    align: 'end',
    width: 130,
  },
  {
    id: 'bill',
    header: 'Bill rate',
    exported: ['billRate'],
    cell: ({ billRate, currency }) => <Money amount={billRate} currency={currency} />,
    filter: { kind: 'numbers', optional: true },
    align: 'end',
    width: 110,
  },
  {
    id: 'start',
    header: 'Start',
    exported: ['startDate'],
    cell: ({ startDate }) => <DateText date={startDate} />,
    sortable: true,
    filter: { kind: 'dates', optional: true },
    width: 130,
  },
  {
    id: 'end',
    header: 'End',
    exported: ['endDate'],
    cell: ({ endDate }) => <DateText date={endDate} />,
    sortable: true,
    filter: { kind: 'dates', optional: true },
    width: 130,
  },
  numberColumn('Assignment'),
  {
    id: 'placedBy',
    header: 'Placed by',
    exported: ['placedBy.displayName'],
    cell: ({ placedBy }) => placedBy?.displayName ?? '—',
    filter: { ...people, optional: true },
    width: 150,
  },
  candidateOwnerColumn(people),
  {
    id: 'created',
    header: 'Created',
    exported: ['createdAt', 'createdBy.displayName'],
    cell: ({ createdAt, createdBy }) => <WhenAndWho at={createdAt} who={createdBy} />,
    sortable: true,
    filter: { kind: 'dates' },
    width: 240,
  },
  {
    id: 'modified',
    header: 'Modified',
    exported: ['updatedAt', 'updatedBy.displayName'],
    cell: ({ updatedAt, updatedBy }) => <WhenAndWho at={updatedAt} who={updatedBy} />,
    sortable: true,
    filter: { kind: 'dates' },
    width: 240,
  },
];
