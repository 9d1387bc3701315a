import type { DocumentNode, OperationVariables } from '@apollo/client';
import { getOperationName } from '@apollo/client/utilities/internal';
import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useRef } from 'react';
import { useStintClient } from '../client/client-context.tsx';
import {
  firstMark,
  isStale,
  replaceStretch,
  stretchOf,
  type PageMark,
  type RowRange,
} from './page-marks.ts';
import { pageSize, readStretch, type Connection } from './read-stretch.ts';

type RefreshOptions<Data, Variables, Row> = {
  document: TypedDocumentNode<Data, Variables>;
  /** The variables of the first page, as JSON: which list it is. */
  key: string;
  connection: (data: Data) => Connection<Row>;
};

/**
 * Reads a list again while it is shown: only the rows that are on the screen, replaced in one step. The
 * other rows are read again when somebody scrolls to them.
 *
 * @returns `refresh`, `onRowsShown` for the grid to say which rows are on the screen (all, unless it
 *   does), and `onPageLoaded` to say from where the next page was read
 */
export function useRefresh<Data, Variables, Row>(options: RefreshOptions<Data, Variables, Row>) {
  const { document, key, connection } = options;
  const apollo = useApolloClient();
  const { shownLists, leftLists } = useStintClient();
  const shown = useRef<RowRange | null>(null);
  const marks = useRef<readonly PageMark[]>([firstMark]);
  const turn = useRef(Promise.resolve());

  const loadedRows = useCallback(() => {
    const variables = JSON.parse(key) as OperationVariables;
    const data = apollo.cache.readQuery({ query: document, variables }) as Data | null;
    return data === null ? null : connection(data);
  }, [apollo, document, key, connection]);

  const rereadShown = useCallback(async () => {
    const before = loadedRows();
    if (before === null) return;
    const range = shown.current ?? { first: 0, last: Math.max(before.nodes.length - 1, 0) };
    const stretch = stretchOf(marks.current, range, before.nodes.length);
    const atEnd = stretch.to >= before.nodes.length;
    const read = await readStretch<Data, Row>(
      stretch,
      atEnd ? undefined : idOf(before.nodes[stretch.to - 1]),
      async (page) => {
        const variables = { ...(JSON.parse(key) as OperationVariables), ...page };
        const answer = await apollo.query({ query: document, variables, fetchPolicy: 'no-cache' });
        return answer.data as Data;
      },
      connection,
      idOf,
    );
    const now = loadedRows();
    // The list was loaded from its beginning meanwhile, so it is up to date.
    if (now === null || now.nodes.length < stretch.to) return;
    const list = replaceStretch({ rows: now.nodes, marks: marks.current }, stretch, read, idOf);
    marks.current = list.marks;
    const data = structuredClone(read.data);
    const written = connection(data);
    const grewBehind = read.joined && now.nodes.length > stretch.to;
    Object.assign(written, {
      nodes: list.rows,
      pageInfo: grewBehind ? now.pageInfo : written.pageInfo,
    });
    const variables = JSON.parse(key) as OperationVariables;
    apollo.cache.writeQuery({ query: document as DocumentNode, variables, data: data as object });
  }, [apollo, document, key, connection, loadedRows]);

  /** One after the other, because each uses the marks that the previous one left. */
  const inTurn = useCallback(
    (isNeeded: () => boolean) => {
      turn.current = turn.current
        .then(() => (isNeeded() ? rereadShown() : undefined))
        // Rows that could not be read stay marked as stale, and are read on the next scroll or change.
        .catch(() => {});
      return turn.current;
    },
    [rereadShown],
  );

  const refresh = useCallback(() => {
    marks.current = marks.current.map((mark) => ({ ...mark, stale: true }));
    return inTurn(() => true);
  }, [inTurn]);

  const onRowsShown = useCallback(
    (range: RowRange) => {
      shown.current = range;
      if (isStale(marks.current, range)) void inTurn(() => isStale(marks.current, shown.current!));
    },
    [inTurn],
  );

  const onPageLoaded = useCallback((index: number, after: string | undefined) => {
    marks.current = [
      ...marks.current.filter((mark) => mark.index < index),
      { index, after, stale: false },
    ];
  }, []);

  const list = listName(document, key);
  useEffect(() => {
    // All that was loaded before may have changed while it was not shown.
    const left = leftLists.get(list)?.map((mark) => ({ ...mark, stale: true }));
    marks.current = left ?? [firstMark];
    if (left && shown.current) onRowsShown(shown.current);
    return () => {
      const loaded = loadedRows()?.nodes.length ?? 0;
      if (loaded > pageSize) leftLists.set(list, marks.current);
      else leftLists.delete(list);
    };
  }, [list, leftLists, loadedRows, onRowsShown]);
  useEffect(() => {
    shownLists.add(refresh);
    return () => void shownLists.delete(refresh);
  }, [shownLists, refresh]);

  return { refresh, onRowsShown, onPageLoaded };
}

/** The id of a row; rows without one are never the same as another row. */
const idOf = (row: unknown) => (row as { id?: unknown } | undefined)?.id;

/** Which list this is, among those of all documents. */
export function listName(document: DocumentNode, key: string): string {
  return `${getOperationName(document, '')} ${key}`;
}
