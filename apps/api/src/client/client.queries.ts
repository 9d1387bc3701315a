import { ArgsType, Field, InputType } from 'type-graphql';
import type { ClientEntity } from './client.entity.ts';
import { Access } from '../graphql/access/access.ts';
import { PageArgs } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { orderInput, type OrderBy } from '../graphql/order-input.ts';
import { equals } from '../graphql/read/conditions.ts';
import { ownWords, searchCondition } from '../graphql/read/search-condition.ts';
import { list } from '../graphql/read/list.ts';
import { lastContacted, LastContactedFilter } from '../record/last-contacted.queries.ts';

export const ClientSort = enumOf('ClientSort', 'What clients can be sorted by.', {
  NAME: 'Name',
  CREATED_AT: 'When they were added',
  LAST_CONTACTED: 'When they were last contacted',
});
export type ClientSort = keyof typeof ClientSort;

@InputType({ description: 'Which clients; what is left out does not matter.' })
@Access('client:read')
export class ClientFilter extends LastContactedFilter {
  @Field(() => String, { nullable: true, description: 'Every word begins a word of the name.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether billing is set up.' })
  accountingCustomer?: boolean | null;
}

const ClientOrder = orderInput<ClientSort>('Client', ClientSort, 'client:read');

@ArgsType()
export class ClientArgs extends PageArgs {
  @Field(() => ClientFilter, { nullable: true })
  filter?: ClientFilter | null;

  @Field(() => ClientOrder, { nullable: true, description: 'By name when nothing is said.' })
  orderBy?: OrderBy<ClientSort> | null;
}

export const clients = list<ClientEntity, ClientFilter, ClientSort>({
  name: 'clients',
  sorts: { NAME: ['sortName'], CREATED_AT: ['createdAt'], LAST_CONTACTED: ['lastContactedAt'] },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
  filters: {
    ...lastContacted,
    search: searchCondition(ownWords('client')),
    accountingCustomer: equals('isAccountingCustomer'),
  },
});
