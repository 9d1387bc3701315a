import { candidateStates } from '@stint/domain/candidate/candidate.ts';
import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { Money } from '@stint/ui/money/money.tsx';
import { Tags } from '@stint/ui/tags/tags.tsx';
import type { CandidateRowFragment } from '../../gql/graphql.ts';
import { lastContactedColumn, numberColumn, statusColumn } from '../../record/columns.tsx';

/**
 * @param currency the agency's, in which candidates say what they want
 * @param staff who may own a candidate
 */
export function candidateColumns(
  currency: string,
  staff: readonly { value: string; label: string }[],
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
      filter: { kind: 'text' },
      width: 290,
    },
    { id: 'city', header: 'City', cell: ({ city }) => city ?? '—', width: 150 },
    {
      id: 'region',
      header: 'State',
      cell: ({ region }) => region ?? '—',
      filter: { kind: 'text' },
      width: 90,
    },
    {
      id: 'available',
      header: 'Available',
      exported: ['availableFrom'],
      cell: ({ availableFrom }) => <DateText date={availableFrom} />,
      sortable: true,
      filter: { kind: 'dates', only: 'to' },
      width: 130,
    },
    {
      id: 'desiredPay',
      header: 'Desired pay',
      cell: ({ desiredPay }) => <Money amount={desiredPay} currency={currency} />,
      align: 'end',
      width: 120,
    },
    { id: 'email', header: 'E-mail', cell: ({ email }) => email ?? '—', width: 240 },
    { id: 'phone', header: 'Telephone', cell: ({ phone }) => phone ?? '—', width: 160 },
    {
      id: 'owner',
      header: 'Owner',
      exported: ['owner.displayName'],
      cell: ({ owner }) => owner?.displayName ?? '—',
      filter: { kind: 'choice', options: staff, single: true },
      width: 150,
    },
    { id: 'source', header: 'Source', cell: ({ source }) => source ?? '—', width: 130 },
    {
      id: 'added',
      header: 'Added',
      exported: ['addedOn'],
      cell: ({ addedOn }) => <DateText date={addedOn} />,
      sortable: true,
      width: 130,
    },
    lastContactedColumn,
    numberColumn('Candidate'),
  ];
}
