import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { usePages, type Connection } from '@stint/spa-kit/list/use-pages.ts';
import type { RecordKind } from '@stint/spa-kit/live/record-kind.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { useSavedViews } from '@stint/ui/data-grid/saved-views.ts';
import { useMemo } from 'react';
import { useGridQuery } from '../app/use-grid-query.ts';
import { useRecordAddress } from '../app/use-record-address.ts';
import { useExport, type ExportedList } from './use-export.ts';

type RecordListOptions<Data, Variables, Masked, Row> = {
  /** Names the list in its path, its file and what is kept on this device. */
  list: ExportedList;
  /** Whose changes by others show in it. */
  kinds: readonly RecordKind[];
  document: TypedDocumentNode<Data, Variables>;
  /** What the bare address means; at module scope. */
  defaults: GridQuery;
  /** The grid's question in the API's words. */
  variablesOf: (query: GridQuery) => Omit<Variables, 'first' | 'after'>;
  /** Where the list stands in the answer; at module scope. */
  connection: (data: Data) => Connection<Masked>;
  /** Reads the rows' fragment; at module scope. */
  read: (rows: readonly Masked[]) => readonly Row[];
};

/** What `useRecordList` hands to the page of a list. */
export type RecordList<Row extends { id: string }> = ReturnType<
  typeof useRecordList<unknown, unknown, unknown, Row>
>;

/**
 * A list of records as its page needs it: rows page by page, question and open record in the address,
 * saved views, export, what others change.
 *
 * @returns `grid` to spread into `DataGrid`, the record's address, and `refresh` after an own change
 */
export function useRecordList<Data, Variables, Masked, Row extends { id: string }>(
  options: RecordListOptions<Data, Variables, Masked, Row>,
) {
  const { list, kinds, document, defaults, variablesOf, connection, read } = options;
  const { query, onQueryChange } = useGridQuery(`/${list}`, defaults);
  const asked = useMemo(() => variablesOf(query), [variablesOf, query]);
  const { refresh, rows: masked, ...pages } = usePages(document, asked, connection);
  const rows = useMemo(() => read(masked), [read, masked]);
  const record = useRecordAddress(`/${list}`);
  const views = useSavedViews(list);
  const file = useExport(list, asked);
  useRecordChanges(kinds, () => void refresh());
  return {
    grid: {
      ...pages,
      ...file,
      rows,
      rowId: idOf,
      layoutKey: list,
      query,
      onQueryChange,
      views,
      onOpen: ({ id }: Row) => record.open(id),
      openRowId: record.id,
    },
    record,
    refresh: () => void refresh(),
  };
}

const idOf = ({ id }: { id: string }) => id;
