import { useApolloClient } from '@apollo/client/react';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { useCallback } from 'react';
import { graphql } from '../../gql/gql.ts';

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
export function useClientSearch(): (text: string) => Promise<readonly SearchOption[]> {
  const apollo = useApolloClient();
  return useCallback(
    async (text) => {
      const { data } = await apollo.query({
        query: ClientSearchDocument,
        variables: { text: text || null },
        fetchPolicy: 'no-cache',
      });
      return (data?.clients.nodes ?? []).map(({ id, name, industry }) => ({
        value: id,
        label: name,
        description: industry ?? undefined,
      }));
    },
    [apollo],
  );
}
