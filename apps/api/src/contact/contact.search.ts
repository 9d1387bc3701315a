import { joined, type SearchableKind } from '../graphql/searchable-kind.ts';

/** How contacts are found by what people type. */
export const contactSearch: SearchableKind = {
  type: 'Contact',
  permissions: ['contact:read', 'contact:read-private', 'client:read'],
  words: { table: 'contact', id: 'id' },
  shows: ['firstName', 'lastName', 'title', 'client.name'],
  label: ([first, last]) => `${first} ${last}`,
  detail: ([, , title, client]) => joined(title, client),
};
