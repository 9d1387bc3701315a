import { joined, type SearchableKind } from '../graphql/searchable-kind.ts';

/** How locations are found by what people type. */
export const locationSearch: SearchableKind = {
  type: 'Location',
  permissions: ['location:read', 'client:read'],
  words: { table: 'location', id: 'id' },
  shows: ['name', 'city', 'client.name'],
  label: ([name]) => String(name),
  detail: ([, city, client]) => joined(city, client),
};
