import type { DocumentTypeDecoration, TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Connection } from '../../list/read-stretch.ts';
import { usePages } from '../../list/use-pages.ts';
import { useReadAll } from '../../list/use-read-all.ts';
import type { RecordKind } from '../../live/record-kind.ts';
import { useRecordChanges } from '../../live/use-record-changes.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import { useMemo } from 'react';
import { useGridQuery } from '../address/use-grid-query.ts';
import { useRecordAddress, type RecordAddress } from '../address/use-record-address.ts';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import type { AppPath } from '../address/record-places.ts';
import { useViewer } from '../../session/viewer.ts';
import type { Asking } from './list-question.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useExport } from './use-export.ts';
import { useSavedViews } from './use-saved-views.ts';

type Masked<Row> = FragmentType<DocumentTypeDecoration<Row, unknown>>;

/** A list by the name that its path has: `job-orders` at `/job-orders`. */
export type ListName = AppPath extends `/${infer Name}` ? Name : never;

type RecordListOptions<Data, Variables, Row> = {
  /** The name of the list in its path, its file and the settings on this device. */
  list: ListName;
  /** What the server calls its file, where that is not its name; false where it has none. */
  exported?: string | false;
  /** Whose changes by others show in it. */
  kinds: readonly RecordKind[];
  /** Has the list as its one root field; see `usePages`. */
  document: TypedDocumentNode<Data, Variables>;
  /** The fragment that it spreads in `nodes`. */
  row: TypedDocumentNode<Row, unknown>;
  /** What the bare address means; at module scope. */
  defaults: GridQuery;
  /** Views that everybody has, before those that somebody saved; at module scope. */
  views?: readonly SavedView[];
  /** Where its records open, if not at the list's path with the record's id. */
  address?: RecordAddress;
  /** The grid's question in the API's words. */
  variablesOf: (query: GridQuery, asking: Asking) => Omit<Variables, 'first' | 'after'>;
};

/** What `useRecordList` returns to the page of a list. */
export type RecordList<Row extends { id: string }> = ReturnType<
  typeof useRecordList<Record<string, Connection<Masked<Row>>>, unknown, Row>
>;

/**
 * A list of records as its page needs it: rows page by page, question and open record in the address,
 * saved views, export, what others change.
 *
 * @returns `grid` to spread into `DataGrid`, the record's address, and `readMatching` for all rows at once, or
 *   null where there are more than so many
 */
export function useRecordList<
  Data extends Record<string, Connection<Masked<Row>>>,
  Variables,
  Row extends { id: string },
>(options: RecordListOptions<Data, Variables, Row>) {
  const { list, exported = options.list, kinds, document, row, defaults, variablesOf } = options;
  const { query, onQueryChange } = useGridQuery(defaults);
  const viewer = useViewer();
  const asked = useMemo(() => variablesOf(query, viewer), [variablesOf, query, viewer]);
  const { refresh, rows: masked, ...pages } = usePages(document, asked, only);
  const rows = useMemo(() => readFragment(row, masked), [row, masked]);
  const readAll = useReadAll(document, asked, only);
  const own = useRecordAddress(`/${list}`);
  const { views: given, address: record = own } = options;
  const views = useSavedViews({ list, given, defaults, rowsShown: !pages.loading });
  const file = useExport(exported || list, asked);
  const keptPlace = useKeptPlace(list);
  useRecordChanges(kinds, () => void refresh());
  return {
    grid: {
      ...pages,
      ...(exported !== false && file),
      rows,
      rowId: idOf,
      layoutKey: list,
      query,
      onQueryChange,
      views,
      onOpen: ({ id }: Row) => record.open(id),
      onOpenTab: ({ id }: Row) => record.openTab(id),
      keptPlace,
      openRowId: record.id,
    },
    record,
    readMatching: async (most: number) => {
      const all = await readAll(most);
      return all && readFragment(row, all);
    },
  };
}

/** The connection that the answer consists of. */
const only = <Listed>(data: Record<string, Connection<Listed>>) => Object.values(data)[0]!;

const idOf = ({ id }: { id: string }) => id;
