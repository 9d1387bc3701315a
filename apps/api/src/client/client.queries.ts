import { ClientEntity } from './client.entity.ts';
import { number, text } from '../graphql/exported-list.ts';
import { equals } from '../graphql/read/conditions.ts';
import { ownWords, searchCondition } from '../graphql/read/search-condition.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  instantFilters,
  numberFilters,
  recordFilters,
  textFilters,
} from '../graphql/value-filters.ts';
import { lastContacted } from '../record/last-contacted.queries.ts';

export const clients = recordList({
  name: 'clients',
  type: 'Client',
  description: 'The clients of the agency.',
  access: 'client:read',
  of: ClientEntity,
  order: {
    sorts: {
      NAME: { label: 'Name', by: ['sortName'] },
      CREATED_AT: { label: 'When they were added', by: ['createdAt'] },
      LAST_CONTACTED: { label: 'When they were last contacted', by: ['lastContactedAt'] },
    },
    default: { by: 'NAME', direction: 'ASC', words: 'By name' },
  },
  filters: {
    ...lastContacted,
    search: {
      type: String,
      where: searchCondition(ownWords('client')),
      description:
        'Every word begins a word of the name, or the telephone number, in any notation or by its last seven digits.',
    },
    ...textFilters('industry', { optional: true }),
    ...textFilters('phone', { optional: true }),
    ...numberFilters('paymentTermsDays', { optional: true }),
    ...recordFilters('ownerId', 'Account', { optional: true }),
    ...instantFilters('created', { path: 'createdAt' }),
    ...instantFilters('modified', { path: 'updatedAt' }),
    accountingCustomer: {
      type: Boolean,
      where: equals('isAccountingCustomer'),
      description: 'Whether billing is set up.',
    },
  },
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
    text('Modified at', 'updatedAt'),
  ],
});
