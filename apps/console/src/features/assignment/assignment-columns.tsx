import { assignmentStates, assignmentStatusLabels } from '@stint/domain/assignment/assignment.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { Money } from '@stint/ui/money/money.tsx';
import type { AssignmentRowFragment } from '../../gql/graphql.ts';
import { choicesOf } from '../../record/choices.ts';
import { RecordLink } from '../../record/record-link.tsx';
import { StateBadge } from '../../record/state-badge.tsx';
import { WhenAndWho } from '../../record/when-and-who.tsx';

/** The columns of A-1; the person stands first, because that is how people name an assignment. */
export const assignmentColumns: readonly GridColumn<AssignmentRowFragment>[] = [
  {
    id: 'employee',
    header: 'Employee',
    cell: ({ candidate }) => candidate.fullName,
    sortable: true,
    width: 200,
  },
  {
    id: 'client',
    header: 'Client',
    cell: ({ client }) => <RecordLink id={client.id}>{client.name}</RecordLink>,
    sortable: true,
    width: 200,
  },
  {
    id: 'jobTitle',
    header: 'Job title',
    cell: ({ jobTitle }) => jobTitle,
    sortable: true,
    width: 190,
  },
  {
    id: 'status',
    header: 'Status',
    cell: ({ status }) => <StateBadge states={assignmentStates} state={status} />,
    sortable: true,
    filter: { kind: 'choice', options: choicesOf(assignmentStatusLabels) },
    width: 176,
  },
  {
    id: 'jobType',
    header: 'Job type',
    cell: ({ jobType }) => jobTypeLabels[jobType],
    filter: { kind: 'choice', options: choicesOf(jobTypeLabels) },
    width: 170,
  },
  {
    id: 'location',
    header: 'Location',
    cell: ({ location }) =>
      location ? <RecordLink id={location.id}>{location.name}</RecordLink> : '—',
    width: 180,
  },
  {
    id: 'pay',
    header: 'Pay',
    cell: ({ payRate, salary, currency }) =>
      payRate === null && salary !== null ? (
        <Money amount={salary} currency={currency} per="year" />
      ) : (
        <Money amount={payRate} currency={currency} />
      ),
    align: 'end',
    width: 130,
  },
  {
    id: 'bill',
    header: 'Bill rate',
    cell: ({ billRate, currency }) => <Money amount={billRate} currency={currency} />,
    align: 'end',
    width: 110,
  },
  {
    id: 'start',
    header: 'Start',
    cell: ({ startDate }) => <DateText date={startDate} />,
    sortable: true,
    filter: { kind: 'dates' },
    width: 130,
  },
  {
    id: 'end',
    header: 'End',
    cell: ({ endDate }) => <DateText date={endDate} />,
    sortable: true,
    filter: { kind: 'dates' },
    width: 130,
  },
  {
    id: 'number',
    header: 'Number',
    cell: ({ number }) => number,
    sortable: true,
    align: 'end',
    width: 100,
  },
  {
    id: 'placedBy',
    header: 'Placed by',
    cell: ({ placedBy }) => placedBy?.displayName ?? '—',
    width: 150,
  },
  {
    id: 'created',
    header: 'Created',
    cell: ({ createdAt, createdBy }) => <WhenAndWho at={createdAt} who={createdBy} />,
    sortable: true,
    width: 240,
  },
  {
    id: 'modified',
    header: 'Modified',
    cell: ({ updatedAt, updatedBy }) => <WhenAndWho at={updatedAt} who={updatedBy} />,
    sortable: true,
    width: 240,
  },
];
