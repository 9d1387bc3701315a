import { joined, type SearchableKind } from '../graphql/searchable-kind.ts';

/** How clients are found by what people type. */
export const clientSearch: SearchableKind = {
  type: 'Client',
  permissions: ['client:read'],
  words: { table: 'client', id: 'id' },
  shows: ['name', 'industry'],
  label: ([name]) => String(name),
  detail: ([, industry]) => joined(industry),
};
