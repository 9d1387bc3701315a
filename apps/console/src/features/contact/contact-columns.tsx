import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import type { ContactRowFragment } from '../../gql/graphql.ts';
import { clientColumn, lastContactedColumn } from '../../record/columns.tsx';
import { yesNoFilter } from '../../record/filter/yes-no-filter.ts';

export const contactColumns: readonly GridColumn<ContactRowFragment>[] = [
  {
    id: 'name',
    header: 'Contact',
    exported: ['firstName', 'lastName'],
    cell: ({ fullName }) => fullName,
    sortable: true,
    width: 220,
  },
  {
    id: 'title',
    header: 'Title',
    cell: ({ title }) => title ?? '—',
    filter: { kind: 'text', optional: true },
    width: 220,
  },
  clientColumn,
  {
    id: 'email',
    header: 'E-mail',
    cell: ({ email }) => email ?? '—',
    filter: { kind: 'text', optional: true },
    width: 260,
  },
  {
    id: 'phone',
    header: 'Telephone',
    cell: ({ phone }) => phone ?? '—',
    filter: { kind: 'text', optional: true },
    width: 170,
  },
  {
    id: 'onAccountingCustomer',
    header: 'On accounting customer',
    cell: ({ onAccountingCustomer }) => (onAccountingCustomer ? 'Yes' : 'No'),
    filter: yesNoFilter,
    width: 190,
  },
  lastContactedColumn,
];
