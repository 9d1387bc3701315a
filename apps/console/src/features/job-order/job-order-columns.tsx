import { jobOrderStates } from '@stint/domain/job-order/job-order.ts';
import type { ColumnFilter, GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { Money } from '@stint/ui/money/money.tsx';
import type { JobOrderRowFragment } from '../../gql/graphql.ts';
import {
  clientColumn,
  jobTypeColumn,
  locationColumn,
  numberColumn,
  statusColumn,
  lastContactedColumn,
} from '../../record/columns.tsx';
import { CandidatesLink } from './candidates-link.tsx';

/**
 * @param currency the agency's
 * @param people a filter by somebody of the staff
 */
export const jobOrderColumns = (
  currency: string,
  people: ColumnFilter,
): readonly GridColumn<JobOrderRowFragment>[] => [
  {
    id: 'title',
    header: 'Job title',
    cell: ({ title }) => title,
    sortable: true,
    filter: { kind: 'text' },
    width: 230,
  },
  clientColumn,
  statusColumn(jobOrderStates),
  {
    id: 'candidates',
    header: 'Candidates',
    exported: ['submissionCount'],
    cell: (order) => <CandidatesLink order={order} />,
    sortable: true,
    filter: { kind: 'numbers' },
    align: 'end',
    width: 120,
  },
  {
    id: 'openings',
    header: 'Openings',
    exported: ['openings', 'positions'],
    cell: ({ openings, positions }) => `${openings} of ${positions}`,
    sortable: true,
    filter: {
      kind: 'choice',
      simple: true,
      options: [
        { value: 'unfilled', label: 'Some left' },
        { value: 'filled', label: 'None left' },
      ],
    },
    align: 'end',
    width: 110,
  },
  jobTypeColumn,
  locationColumn,
  {
    id: 'pay',
    header: 'Pay',
    exported: ['payRate', 'salary'],
    cell: ({ payRate, salary, jobType }) =>
      jobType === 'DIRECT' && salary ? (
        <Money amount={salary} currency={currency} per="year" />
      ) : (
        <Money amount={payRate} currency={currency} />
      ),
    filter: { kind: 'numbers', optional: true },
    align: 'end',
    width: 150,
  },
  {
    id: 'bill',
    header: 'Bill rate',
    exported: ['billRate'],
    cell: ({ billRate }) => <Money amount={billRate} currency={currency} />,
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
    filter: { kind: 'dates', optional: true },
    hidden: true,
    width: 130,
  },
  {
    id: 'owner',
    header: 'Owner',
    exported: ['owner.displayName'],
    cell: ({ owner }) => owner?.displayName ?? '—',
    filter: { ...people, optional: true },
    width: 160,
  },
  numberColumn('JobOrder'),
  {
    id: 'created',
    header: 'Created',
    exported: ['createdAt'],
    cell: ({ createdAt }) => <InstantText instant={createdAt} />,
    sortable: true,
    filter: { kind: 'dates' },
    hidden: true,
    width: 190,
  },
  lastContactedColumn,
];
