import type { OperationVariables } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Problem } from '@stint/ui/error-view/problem.ts';
import { useCallback, useState } from 'react';
import { problemOf } from '../views/problem-of.ts';
import { useWords } from '../words/words-context.tsx';

/** How many rows a page brings. */
export const pageSize = 100;

/** What the API gives at most in one page. */
const largestPage = 200;

/** However far somebody scrolled, no more than this is read again when others change something. */
const refreshable = 1_000;

/** A keyset connection as a list needs it selected. */
export type Connection<Row> = {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount?: number;
};

/** Fits `DataGrid` as it is: `<DataGrid {...pages} … />`, without `refresh`. */
export type Pages<Row> = {
  /** Of the previous filter or order while `loading`. */
  rows: readonly Row[];
  /** Null until known, or when the document doesn't ask. */
  totalCount: number | null;
  /** The first page of this filter and order is on its way. */
  loading: boolean;
  problem: Problem | null;
  onRetry: () => void;
  hasMore: boolean;
  loadMore: () => void;
  /** Reads what is loaded again and puts it in place at once, so that the list doesn't jump. */
  refresh: () => Promise<void>;
};

/**
 * A keyset connection page by page. The document takes `$first: Int` and `$after: String`, and selects
 * `nodes` and `pageInfo { hasNextPage endCursor }` (and `totalCount`) of the connection.
 *
 * @param variables all but the page: filter and order; a new value starts a new list
 * @param connection where the connection stands in the data
 */
export function usePages<Data, Variables, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Omit<Variables, 'first' | 'after'>>,
  connection: (data: NoInfer<Data>) => Connection<Row>,
): Pages<Row> {
  const apollo = useApolloClient();
  const words = useWords();
  const [pageError, setPageError] = useState<unknown>(undefined);
  const asked = { ...variables, first: pageSize } as OperationVariables;
  const { data, previousData, error, fetchMore, refetch } = useQuery<Data, OperationVariables>(
    document as TypedDocumentNode<Data, OperationVariables>,
    { variables: asked },
  );
  const shown = data ?? previousData;
  const list = shown ? connection(shown as Data) : undefined;
  const after = list?.pageInfo.endCursor;
  const loaded = list?.nodes.length ?? 0;
  const key = JSON.stringify(asked);

  const loadMore = useCallback(() => {
    fetchMore({ variables: { after } }).then(() => setPageError(undefined), setPageError);
  }, [fetchMore, after]);

  const onRetry = useCallback(() => {
    setPageError(undefined);
    if (error) refetch().catch(setPageError);
    else loadMore();
  }, [error, refetch, loadMore]);

  const refresh = useCallback(async () => {
    const pages: { variables: OperationVariables; data: Data }[] = [];
    let missing = Math.min(loaded, refreshable);
    let cursor: string | undefined;
    do {
      const first = Math.min(Math.max(missing, pageSize), largestPage);
      const variables = { ...(JSON.parse(key) as OperationVariables), first, after: cursor };
      const answer = await apollo.query({ query: document, variables, fetchPolicy: 'no-cache' });
      const data = answer.data as Data;
      pages.push({ variables, data });
      const { nodes, pageInfo } = connection(data);
      missing = pageInfo.hasNextPage ? missing - nodes.length : 0;
      cursor = pageInfo.endCursor ?? undefined;
    } while (missing > 0);
    apollo.cache.batch({
      update: (cache) => pages.forEach((page) => cache.writeQuery({ query: document, ...page })),
    });
  }, [apollo, document, key, loaded, connection]);

  const failure = error ?? pageError;
  return {
    rows: list?.nodes ?? none,
    totalCount: list?.totalCount ?? null,
    loading: data === undefined && failure === undefined,
    problem: failure === undefined ? null : problemOf(failure, words),
    onRetry,
    hasMore: list?.pageInfo.hasNextPage ?? false,
    loadMore,
    refresh,
  };
}

const none: readonly never[] = [];
