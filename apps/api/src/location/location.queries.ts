import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { LocationEntity } from './location.entity.ts';
import { Access } from '../graphql/access/access.ts';
import { PageArgs } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { orderInput, type OrderBy } from '../graphql/order-input.ts';
import { isRecord } from '../graphql/read/conditions.ts';
import { ownWords, searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { list } from '../graphql/read/list.ts';

export const LocationSort = enumOf('LocationSort', 'What locations can be sorted by.', {
  NAME: 'Name',
  CLIENT: 'Name of the client',
  REGION: 'State or province',
});
export type LocationSort = keyof typeof LocationSort;

@InputType({ description: 'Which locations; what is left out does not matter.' })
@Access('location:read')
export class LocationFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Every word begins a word of name, city, region or the client’s name.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  clientId?: string | null;
}

const LocationOrder = orderInput<LocationSort>('Location', LocationSort, 'location:read');

@ArgsType()
export class LocationArgs extends PageArgs {
  @Field(() => LocationFilter, { nullable: true })
  filter?: LocationFilter | null;

  @Field(() => LocationOrder, { nullable: true, description: 'By name when nothing is said.' })
  orderBy?: OrderBy<LocationSort> | null;
}

export const locations = list<LocationEntity, LocationFilter, LocationSort>({
  name: 'locations',
  sorts: { NAME: ['name'], CLIENT: ['client.sortName', 'name'], REGION: ['region'] },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
  filters: {
    search: searchCondition(ownWords('location'), wordsOfRelative('client', 'client')),
    clientId: isRecord('clientId', 'Client'),
  },
});
