import { ContactEntity } from './contact.entity.ts';
import { text } from '../graphql/exported-list.ts';
import { beginsWithLetter, equals, isPresent } from '../graphql/read/conditions.ts';
import { ownWords, searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { recordList } from '../graphql/record-list.ts';
import { recordFilters, textFilters } from '../graphql/value-filters.ts';
import { lastContacted } from '../record/last-contacted.queries.ts';

export const contacts = recordList({
  name: 'contacts',
  type: 'Contact',
  description: 'The contacts of the agency.',
  access: 'contact:read',
  of: ContactEntity,
  order: {
    sorts: {
      NAME: { label: 'Last name, first name', by: ['sortName'] },
      CLIENT: { label: 'Name of the client', by: ['client.sortName', 'sortName'] },
      LAST_CONTACTED: { label: 'When they were last contacted', by: ['lastContactedAt'] },
    },
    default: { by: 'NAME', direction: 'ASC', words: 'By name' },
  },
  filters: {
    ...lastContacted,
    search: {
      type: String,
      where: searchCondition(ownWords('contact'), wordsOfRelative('client', 'client')),
      description:
        'Every word begins a word of name, title, email address or the client’s name, or the telephone number, in any notation or by its last seven digits.',
    },
    initial: {
      type: String,
      where: beginsWithLetter('lastName'),
      description: 'The first letter of the last name, without regard to case and accents.',
    },
    hasAccount: {
      type: Boolean,
      where: isPresent('account.id'),
      description: 'Whether they have an account, of whatever status.',
    },
    ...recordFilters('clientId', 'Client'),
    ...textFilters('title', { optional: true }),
    ...textFilters('email', { optional: true }),
    ...textFilters('phone', { optional: true }),
    onAccountingCustomer: {
      type: Boolean,
      where: equals('onAccountingCustomer'),
      description: 'Whether billing is set up for their client.',
    },
  },
  columns: [
    text('First name', 'firstName'),
    text('Last name', 'lastName'),
    text('Client', 'client.name'),
    text('Title', 'title'),
    text('Email', 'email'),
    text('Phone', 'phone'),
    text('On accounting customer', 'onAccountingCustomer'),
    text('Last contacted at', 'lastContactedAt'),
  ],
});
