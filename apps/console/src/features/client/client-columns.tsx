import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import type { ClientRowFragment } from '../../gql/graphql.ts';
import { lastContactedColumn } from '../../record/columns.tsx';

export const clientColumns: readonly GridColumn<ClientRowFragment>[] = [
  { id: 'name', header: 'Client', cell: ({ name }) => name, sortable: true, width: 280 },
  { id: 'industry', header: 'Industry', cell: ({ industry }) => industry ?? '—', width: 180 },
  {
    id: 'accountingCustomer',
    header: 'Accounting customer',
    exported: ['isAccountingCustomer'],
    cell: ({ isAccountingCustomer }) => (isAccountingCustomer ? 'Yes' : 'No'),
    filter: {
      kind: 'choice',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
    },
    width: 180,
  },
  {
    id: 'paymentTerms',
    header: 'Payment terms',
    exported: ['paymentTermsDays'],
    cell: ({ paymentTermsDays }) => termsText(paymentTermsDays) ?? '—',
    width: 140,
  },
  { id: 'phone', header: 'Telephone', cell: ({ phone }) => phone ?? '—', width: 170 },
  {
    id: 'owner',
    header: 'Owner',
    exported: ['owner.displayName'],
    cell: ({ owner }) => owner?.displayName ?? '—',
    width: 160,
  },
  {
    id: 'created',
    header: 'Created',
    exported: ['createdAt'],
    cell: ({ createdAt }) => <InstantText instant={createdAt} />,
    sortable: true,
    width: 190,
  },
  {
    id: 'modified',
    header: 'Modified',
    exported: ['updatedAt'],
    cell: ({ updatedAt }) => <InstantText instant={updatedAt} />,
    hidden: true,
    width: 190,
  },
  lastContactedColumn,
];

/** “Net 30 days”; nothing where no terms are agreed. */
export function termsText(days: number | null): string | null {
  if (days === null) return null;
  return days === 0 ? 'Due on receipt' : `Net ${days} days`;
}
