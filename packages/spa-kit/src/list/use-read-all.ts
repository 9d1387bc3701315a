import type { OperationVariables } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback } from 'react';
import { pageSize, type Connection } from './read-stretch.ts';

/**
 * Reads all rows of a list at once, which the screen reads page by page.
 *
 * @param variables all but the page: filter and order
 * @returns a function that reads them; it answers null where there are more than it was told to read
 */
export function useReadAll<Data, Variables, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Omit<Variables, 'first' | 'after'>>,
  connection: (data: NoInfer<Data>) => Connection<Row>,
) {
  const apollo = useApolloClient();
  return useCallback(
    async (most: number): Promise<readonly Row[] | null> => {
      const rows: Row[] = [];
      for (let after: string | undefined; ;) {
        const page = { ...variables, first: pageSize, after } as OperationVariables;
        const { data } = await apollo.query({
          query: document as TypedDocumentNode<Data, OperationVariables>,
          variables: page,
          fetchPolicy: 'no-cache',
        });
        const { nodes, pageInfo } = connection(data as Data);
        rows.push(...nodes);
        if (rows.length > most) return null;
        if (!pageInfo.hasNextPage) return rows;
        after = pageInfo.endCursor ?? undefined;
      }
    },
    [apollo, document, variables, connection],
  );
}
