import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import type { ContactRowFragment } from '../../gql/graphql.ts';
import { RecordLink } from '../../record/record-link.tsx';

export const contactColumns: readonly GridColumn<ContactRowFragment>[] = [
  { id: 'name', header: 'Contact', cell: ({ fullName }) => fullName, sortable: true, width: 220 },
  { id: 'title', header: 'Title', cell: ({ title }) => title ?? '—', width: 220 },
  {
    id: 'client',
    header: 'Client',
    cell: ({ client }) => <RecordLink id={client.id}>{client.name}</RecordLink>,
    sortable: true,
    width: 240,
  },
  { id: 'email', header: 'E-mail', cell: ({ email }) => email ?? '—', width: 260 },
  { id: 'phone', header: 'Telephone', cell: ({ phone }) => phone ?? '—', width: 170 },
  {
    id: 'onAccountingCustomer',
    header: 'On accounting customer',
    cell: ({ onAccountingCustomer }) => (onAccountingCustomer ? 'Yes' : 'No'),
    width: 190,
  },
];
