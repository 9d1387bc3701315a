import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import type { ContactRowFragment } from '../../gql/graphql.ts';
import { clientColumn, lastContactedColumn, optionalTextColumn } from '../../record/columns.tsx';
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
  optionalTextColumn('title', 'Title', 220),
  clientColumn,
  optionalTextColumn('email', 'Email', 260),
  optionalTextColumn('phone', 'Telephone', 170),
  {
    id: 'onAccountingCustomer',
    header: 'On accounting customer',
    cell: ({ onAccountingCustomer }) => (onAccountingCustomer ? 'Yes' : 'No'),
    filter: yesNoFilter,
    width: 190,
  },
  lastContactedColumn,
];
