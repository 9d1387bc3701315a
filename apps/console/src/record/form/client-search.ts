import { graphql } from '../../gql/gql.ts';
import type { ClientSearchQuery } from '../../gql/graphql.ts';
import { useOptionSearch } from '@stint/spa-kit/record/form/use-option-search.ts';

export const ClientSearchDocument = graphql(`
  query ClientSearch($text: String) {
    clients(first: 20, filter: { search: $text }) {
      nodes {
        id
        name
        industry
      }
    }
  }
`);

/** Clients by name, for `SearchSelect`. */
export const useClientSearch = () => useOptionSearch(ClientSearchDocument, optionsOf);

const optionsOf = ({ clients }: ClientSearchQuery) =>
  clients.nodes.map(({ id, name, industry }) => ({
    value: id,
    label: name,
    description: industry ?? undefined,
  }));
