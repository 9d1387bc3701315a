import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import type { ContactRowFragment } from '../../gql/graphql.ts';
import { clientColumn, lastContactedColumn } from '../../record/columns.tsx';

export const contactColumns: readonly GridColumn<ContactRowFragment>[] = [
  {
    id: 'name',
    header: 'Contact',
    exported: ['firstName', 'lastName'],
    cell: ({ fullName }) => fullName,
    sortable: true,
    width: 220,
  },
  { id: 'title', header: 'Title', cell: ({ title }) => title ?? '—', width: 220 },
  clientColumn,
  { id: 'email', header: 'E-mail', cell: ({ email }) => email ?? '—', width: 260 },
  { id: 'phone', header: 'Telephone', cell: ({ phone }) => phone ?? '—', width: 170 },
  {
    id: 'onAccountingCustomer',
    header: 'On accounting customer',
    cell: ({ onAccountingCustomer }) => (onAccountingCustomer ? 'Yes' : 'No'),
    width: 190,
  },
  lastContactedColumn,
];
