import { candidateStates } from '@stint/domain/candidate/candidate.ts';
import type { ColumnFilter, GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { Money } from '@stint/ui/money/money.tsx';
import { Tags } from '@stint/ui/tags/tags.tsx';
import type { CandidateRowFragment } from '../../gql/graphql.ts';
import {
  lastContactedColumn,
  numberColumn,
  optionalTextColumn,
  statusColumn,
} from '../../record/columns.tsx';

/**
 * @param currency the agency's, in which candidates say what they want
 * @param people a filter by somebody of the staff
 */
export function candidateColumns(
  currency: string,
  people: ColumnFilter,
): readonly GridColumn<CandidateRowFragment>[] {
  return [
    {
      id: 'name',
      header: 'Candidate',
      exported: ['firstName', 'lastName'],
      cell: ({ fullName }) => fullName,
      sortable: true,
      width: 220,
    },
    statusColumn(candidateStates),
    {
      id: 'skills',
      header: 'Skills',
      cell: ({ skills }) => <Tags tags={skills} most={2} />,
      filter: { kind: 'text', optional: true },
      width: 290,
    },
    optionalTextColumn('city', 'City', 150),
    optionalTextColumn('region', 'State', 90),
    {
      id: 'available',
      header: 'Available',
      exported: ['availableFrom'],
      cell: ({ availableFrom }) => <DateText date={availableFrom} />,
      sortable: true,
      filter: { kind: 'dates', optional: true },
      width: 130,
    },
    {
      id: 'desiredPay',
      header: 'Desired pay',
      cell: ({ desiredPay }) => <Money amount={desiredPay} currency={currency} />,
      filter: { kind: 'numbers', optional: true },
      align: 'end',
      width: 120,
    },
    optionalTextColumn('email', 'Email', 240),
    optionalTextColumn('phone', 'Telephone', 160),
    {
      id: 'owner',
      header: 'Owner',
      exported: ['owner.displayName'],
      cell: ({ owner }) => owner?.displayName ?? '—',
      filter: { ...people, optional: true },
      width: 150,
    },
    optionalTextColumn('source', 'Source', 130),
    {
      id: 'added',
      header: 'Added',
      exported: ['addedOn'],
      cell: ({ addedOn }) => <DateText date={addedOn} />,
      sortable: true,
      filter: { kind: 'dates' },
      width: 130,
    },
    lastContactedColumn,
    numberColumn('Candidate'),
  ];
}
