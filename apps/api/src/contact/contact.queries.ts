import { Field, ID, InputType } from 'type-graphql';
import { ContactEntity } from './contact.entity.ts';
import { Access } from '../graphql/access/access.ts';
import { text } from '../graphql/exported-list.ts';
import { isRecord } from '../graphql/read/conditions.ts';
import { ownWords, searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { recordList } from '../graphql/record-list.ts';
import { lastContacted, LastContactedFilter } from '../record/last-contacted.queries.ts';

@InputType({ description: 'Which contacts; what is left out does not matter.' })
@Access('contact:read')
class ContactFilter extends LastContactedFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Every word begins a word of name, e-mail address or the client’s name.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  clientId?: string | null;
}

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
  filter: ContactFilter,
  filters: {
    ...lastContacted,
    search: searchCondition(ownWords('contact'), wordsOfRelative('client', 'client')),
    clientId: isRecord('clientId', 'Client'),
  },
  columns: [
    text('First name', 'firstName'),
    text('Last name', 'lastName'),
    text('Client', 'client.name'),
    text('Title', 'title'),
    text('E-mail', 'email'),
    text('Phone', 'phone'),
    text('Last contacted at', 'lastContactedAt'),
  ],
});
