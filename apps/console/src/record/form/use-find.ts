import { useApolloClient } from '@apollo/client/react';
import type { OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { useCallback } from 'react';

/**
 * A search for `SearchSelect`: asks the server with what is typed.
 *
 * @param fixed what narrows the choice besides, as a string or nothing; asked under its name
 * @param optionsOf what is found, as people know it; keep it at module scope
 */
export function useFind<Data, Variables extends { search?: string | null }>(
  document: TypedDocumentNode<Data, Variables>,
  optionsOf: (data: NoInfer<Data>) => readonly SearchOption[],
  fixed: NoInfer<Omit<Variables, 'search'>>,
): (text: string) => Promise<readonly SearchOption[]> {
  const apollo = useApolloClient();
  const key = JSON.stringify(fixed);
  return useCallback(
    async (text: string) => {
      const variables = { ...(JSON.parse(key) as object), search: text || undefined };
      const { data } = await apollo.query<Data, OperationVariables>({
        query: document as TypedDocumentNode<Data, OperationVariables>,
        variables,
        fetchPolicy: 'no-cache',
      });
      return optionsOf(data as Data);
    },
    [apollo, document, key, optionsOf],
  );
}
