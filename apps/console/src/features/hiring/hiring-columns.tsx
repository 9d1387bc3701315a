import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import type { ColumnFilter, GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { RelativeTime } from '@stint/ui/dates/relative-time.tsx';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import type { HiringRowFragment } from '../../gql/graphql.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { candidateOwnerColumn } from '../../record/columns.tsx';
import { clientFilter } from '../../record/filter/record-filters.ts';
import { ClientLinks } from './client-links.tsx';
import { placementName } from './placement-name.ts';

/** @param people a filter by somebody of the staff */
export const hiringColumns = (people: ColumnFilter): readonly GridColumn<HiringRowFragment>[] => [
  {
    id: 'candidate',
    header: 'Candidate',
    exported: ['candidate.firstName', 'candidate.lastName'],
    cell: ({ candidate }) => candidate.fullName,
    sortable: true,
    width: 220,
  },
  {
    id: 'placements',
    header: 'Pending placements',
    exported: ['pendingPlacements.assignment.jobTitle'],
    cell: ({ pendingPlacements: [first, ...others] }) =>
      first && `${placementName(first)}${others.length > 0 ? ` and ${others.length} more` : ''}`,
    filter: { kind: 'text' },
    width: 300,
  },
  {
    id: 'starts',
    header: 'First day',
    exported: ['firstDay'],
    cell: ({ firstDay }) => <DateText date={firstDay} />,
    sortable: true,
    filter: { kind: 'dates', optional: true },
    width: 130,
  },
  {
    id: 'client',
    header: 'Client',
    exported: ['pendingPlacements.assignment.client.name'],
    cell: ({ pendingPlacements }) => <ClientLinks of={pendingPlacements} />,
    filter: clientFilter,
    width: 200,
  },
  {
    id: 'jobType',
    header: 'Job type',
    exported: ['pendingPlacements.assignment.jobType'],
    cell: ({ pendingPlacements }) =>
      [
        ...new Set(pendingPlacements.map(({ assignment }) => jobTypeLabels[assignment.jobType])),
      ].join(', '),
    filter: { kind: 'choice', options: choicesOf(jobTypeLabels) },
    width: 190,
  },
  {
    id: 'checklist',
    header: 'Checklist',
    exported: ['missing'],
    cell: ({ missing }) =>
      missing === 0 ? (
        <StatusBadge tone="good" label="Complete" />
      ) : (
        <StatusBadge tone="attention" label={`${missing} missing`} />
      ),
    sortable: true,
    filter: {
      kind: 'choice',
      simple: true,
      options: [
        { value: 'complete', label: 'Complete' },
        { value: 'missing', label: 'Something missing' },
      ],
    },
    width: 140,
    sticky: true,
  },
  {
    id: 'since',
    header: 'Waiting since',
    cell: ({ since }) => <RelativeTime instant={since} />,
    sortable: true,
    filter: { kind: 'dates' },
    width: 150,
  },
  candidateOwnerColumn(people),
  {
    id: 'number',
    header: 'Number',
    exported: ['candidate.number'],
    cell: ({ candidate }) => recordNumber('Candidate', candidate.number),
    sortable: true,
    align: 'end',
    width: 100,
  },
];
