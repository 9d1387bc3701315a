import type { OperationVariables } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { useCallback } from 'react';

/**
 * Finds records for `SearchSelect`.
 *
 * @param document finds records whose words begin with `$text`, the best match first
 * @param optionsOf the answer as people choose from it; at module scope
 * @param among the other variables of the document, which say among what is searched; at module scope
 */
export function useOptionSearch<Data, Among extends object>(
  document: TypedDocumentNode<Data, Among & { text?: string | null }>,
  optionsOf: (data: Data) => readonly SearchOption[],
  among?: Among,
): (text: string) => Promise<readonly SearchOption[]> {
  const apollo = useApolloClient();
  return useCallback(
    async (text) => {
      const { data } = await apollo.query<Data, OperationVariables>({
        query: document as TypedDocumentNode<Data, OperationVariables>,
        variables: { ...among, text: text || null },
        fetchPolicy: 'no-cache',
      });
      return data === undefined ? [] : optionsOf(data as Data);
    },
    [apollo, document, optionsOf, among],
  );
}
