import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { ContactEntity } from './contact.entity.ts';
import { Access } from '../graphql/access/access.ts';
import { PageArgs } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { orderInput, type OrderBy } from '../graphql/order-input.ts';
import { isRecord } from '../graphql/read/conditions.ts';
import { ownWords, searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { list } from '../graphql/read/list.ts';
import { lastContacted, LastContactedFilter } from '../record/last-contacted.queries.ts';

export const ContactSort = enumOf('ContactSort', 'What contacts can be sorted by.', {
  NAME: 'Last name, first name',
  CLIENT: 'Name of the client',
  LAST_CONTACTED: 'When they were last contacted',
});
export type ContactSort = keyof typeof ContactSort;

@InputType({ description: 'Which contacts; what is left out does not matter.' })
@Access('contact:read')
export class ContactFilter extends LastContactedFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Every word begins a word of name, e-mail address or the client’s name.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  clientId?: string | null;
}

const ContactOrder = orderInput<ContactSort>('Contact', ContactSort, 'contact:read');

@ArgsType()
export class ContactArgs extends PageArgs {
  @Field(() => ContactFilter, { nullable: true })
  filter?: ContactFilter | null;

  @Field(() => ContactOrder, { nullable: true, description: 'By name when nothing is said.' })
  orderBy?: OrderBy<ContactSort> | null;
}

export const contacts = list<ContactEntity, ContactFilter, ContactSort>({
  name: 'contacts',
  sorts: {
    NAME: ['sortName'],
    CLIENT: ['client.sortName', 'sortName'],
    LAST_CONTACTED: ['lastContactedAt'],
  },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
  filters: {
    ...lastContacted,
    search: searchCondition(ownWords('contact'), wordsOfRelative('client', 'client')),
    clientId: isRecord('clientId', 'Client'),
  },
});
