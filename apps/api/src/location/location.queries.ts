import { Field, ID, InputType } from 'type-graphql';
import { LocationEntity } from './location.entity.ts';
import { Access } from '../graphql/access/access.ts';
import { text } from '../graphql/exported-list.ts';
import { isRecord } from '../graphql/read/conditions.ts';
import { ownWords, searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { recordList } from '../graphql/record-list.ts';

@InputType({ description: 'Which locations; what is left out does not matter.' })
@Access('location:read')
class LocationFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Every word begins a word of name, city, region or the client’s name.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  clientId?: string | null;
}

export const locations = recordList({
  name: 'locations',
  type: 'Location',
  description: 'The locations of the agency.',
  access: 'location:read',
  of: LocationEntity,
  order: {
    sorts: {
      NAME: { label: 'Name', by: ['name'] },
      CLIENT: { label: 'Name of the client', by: ['client.sortName', 'name'] },
      REGION: { label: 'State or province', by: ['region'] },
    },
    default: { by: 'NAME', direction: 'ASC', words: 'By name' },
  },
  filter: LocationFilter,
  filters: {
    search: searchCondition(ownWords('location'), wordsOfRelative('client', 'client')),
    clientId: isRecord('clientId', 'Client'),
  },
  columns: [
    text('Name', 'name'),
    text('Client', 'client.name'),
    text('Street', 'street'),
    text('City', 'city'),
    text('Region', 'region'),
    text('Postal code', 'postalCode'),
    text('Country', 'country'),
    text('Time zone', 'timeZone'),
  ],
});
