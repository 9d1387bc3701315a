import type { ColumnFilter, GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import type { ClientRowFragment } from '../../gql/graphql.ts';
import { yesNoFilter } from '../../record/filter/yes-no-filter.ts';
import { lastContactedColumn, optionalTextColumn } from '../../record/columns.tsx';

/** @param people a filter by somebody of the staff */
export const clientColumns = (people: ColumnFilter): readonly GridColumn<ClientRowFragment>[] => [
  { id: 'name', header: 'Client', cell: ({ name }) => name, sortable: true, width: 280 },
  optionalTextColumn('industry', 'Industry', 180),
  {
    id: 'accountingCustomer',
    header: 'Accounting customer',
    exported: ['isAccountingCustomer'],
    cell: ({ isAccountingCustomer }) => (isAccountingCustomer ? 'Yes' : 'No'),
    filter: yesNoFilter,
    width: 180,
  },
  {
    id: 'paymentTerms',
    header: 'Payment terms',
    exported: ['paymentTermsDays'],
    cell: ({ paymentTermsDays }) => termsText(paymentTermsDays) ?? '—',
    filter: { kind: 'numbers', optional: true },
    width: 140,
  },
  optionalTextColumn('phone', 'Telephone', 170),
  {
    id: 'owner',
    header: 'Owner',
    exported: ['owner.displayName'],
    cell: ({ owner }) => owner?.displayName ?? '—',
    filter: { ...people, optional: true },
    width: 160,
  },
  {
    id: 'created',
    header: 'Created',
    exported: ['createdAt'],
    cell: ({ createdAt }) => <InstantText instant={createdAt} />,
    sortable: true,
    filter: { kind: 'dates' },
    width: 190,
  },
  {
    id: 'modified',
    header: 'Modified',
    exported: ['updatedAt'],
    cell: ({ updatedAt }) => <InstantText instant={updatedAt} />,
    filter: { kind: 'dates' },
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
