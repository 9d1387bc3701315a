import { LocationEntity } from './location.entity.ts';
import { text } from '../graphql/exported-list.ts';
import { ownWords, searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { recordList } from '../graphql/record-list.ts';
import { recordFilters, textFilters } from '../graphql/value-filters.ts';

export const locations = recordList({
  name: 'locations',
  type: 'Location',
  description: 'The locations of the agency.',
  access: 'location:read',
  of: LocationEntity,
  order: {
    sorts: {
      NAME: { label: 'Name', by: ['sortName'] },
      CLIENT: { label: 'Name of the client', by: ['client.sortName', 'sortName'] },
      REGION: { label: 'State or province', by: ['sortRegion'] },
    },
    default: { by: 'NAME', direction: 'ASC', words: 'By name' },
  },
  filters: {
    search: {
      type: String,
      where: searchCondition(ownWords('location'), wordsOfRelative('client', 'client')),
      description: 'Every word begins a word of name, city, region, or the client’s name.',
    },
    ...recordFilters('clientId', 'Client'),
    ...textFilters('street', { optional: true }),
    ...textFilters('city', { optional: true }),
    ...textFilters('region', { optional: true }),
    ...textFilters('postalCode', { optional: true }),
    ...textFilters('country'),
    ...textFilters('timeZone'),
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
