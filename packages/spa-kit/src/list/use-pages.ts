import type { OperationVariables } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Problem } from '@stint/ui/error-view/problem.ts';
import { useCallback, useState } from 'react';
import { useStintClient } from '../client/client-context.tsx';
import { useTimeSliced } from '../client/use-time-sliced.ts';
import { problemOf } from '../views/problem-of.ts';
import { useMessages } from '../messages/messages-context.tsx';
import type { RowRange } from './page-marks.ts';
import { pageSize, type Connection } from './read-stretch.ts';
import { listName, useRefresh } from './use-refresh.ts';

/** Fits `DataGrid` as it is: `<DataGrid {...pages} … />`, without `refresh`. */
export type Pages<Row> = {
  /** Of the previous filter or order while `loading`. */
  rows: readonly Row[];
  /** Null until it is known, and when the document does not select it. */
  totalCount: number | null;
  /** The first page of this filter and order is being loaded. */
  loading: boolean;
  problem: Problem | null;
  onRetry: () => void;
  hasMore: boolean;
  loadMore: () => void;
  /** Called with the rows that are on the screen; before the first call, all loaded rows count. */
  onRowsShown: (range: RowRange) => void;
  /** Reads the rows on the screen again and replaces them in one step, so that the list doesn't jump. */
  refresh: () => Promise<void>;
};

/**
 * A keyset connection page by page. The document takes `$first: Int` and `$after: String`, and selects
 * `nodes` and `pageInfo { hasNextPage endCursor }` (and `totalCount`) of the connection.
 *
 * @param variables all but the page: filter and order; a new value starts a new list
 * @param connection finds the connection in the data
 */
export function usePages<Data, Variables, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Omit<Variables, 'first' | 'after'>>,
  connection: (data: NoInfer<Data>) => Connection<Row>,
): Pages<Row> {
  const messages = useMessages();
  const [pageError, setPageError] = useState<unknown>(undefined);
  const asked = { ...variables, first: pageSize } as OperationVariables;
  const key = JSON.stringify(asked);
  const { leftLists } = useStintClient();
  // Read from its beginning, a list of several pages would lose all but the first, and the place in it. It is shown as
  // it was left, and what is on the screen is read again.
  const name = listName(document, key);
  const [resumed, setResumed] = useState({ name, comesBack: leftLists.has(name) });
  if (resumed.name !== name) setResumed({ name, comesBack: leftLists.has(name) });
  const answer = useQuery<Data, OperationVariables>(
    document as TypedDocumentNode<Data, OperationVariables>,
    { variables: asked, ...(resumed.comesBack && { fetchPolicy: 'cache-first' }) },
  );
  const { data, previousData, error, fetchMore, refetch } = useTimeSliced(answer);
  const shown = data ?? previousData;
  const list = shown ? connection(shown as Data) : undefined;
  const after = list?.pageInfo.endCursor;
  const loaded = list?.nodes.length ?? 0;

  const { refresh, onRowsShown, onPageLoaded } = useRefresh({ document, key, connection });

  const loadMore = useCallback(() => {
    fetchMore({ variables: { after } }).then(() => {
      setPageError(undefined);
      onPageLoaded(loaded, after ?? undefined);
    }, setPageError);
  }, [fetchMore, after, loaded, onPageLoaded]);

  const onRetry = useCallback(() => {
    setPageError(undefined);
    if (error) refetch().catch(setPageError);
    else loadMore();
  }, [error, refetch, loadMore]);

  const failure = error ?? pageError;
  return {
    rows: list?.nodes ?? none,
    totalCount: list?.totalCount ?? null,
    loading: data === undefined && failure === undefined,
    problem: failure === undefined ? null : problemOf(failure, messages),
    onRetry,
    hasMore: list?.pageInfo.hasNextPage ?? false,
    loadMore,
    onRowsShown,
    refresh,
  };
}

const none: readonly never[] = [];
