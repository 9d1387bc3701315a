import { number, text, type ExportedList } from '../graphql/exported-list.ts';

/** Clients as a file. */
export const clientExport: ExportedList = {
  query: 'clients',
  columns: [
    text('Name', 'name'),
    text('Industry', 'industry'),
    text('Phone', 'phone'),
    text('Website', 'website'),
    text('Accounting customer', 'isAccountingCustomer'),
    number('Payment terms (days)', 'paymentTermsDays'),
    number('Credit limit', 'creditLimit'),
    number('Tax rate (%)', 'taxRate'),
    text('Owner', 'owner.displayName'),
    text('Notes', 'notes'),
    text('Added at', 'createdAt'),
    text('Last contacted at', 'lastContactedAt'),
  ],
};
