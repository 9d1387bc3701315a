import type { DocumentTypeDecoration, TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { useMemo } from 'react';
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts';
import type { Connection } from '../list/read-stretch.ts';
import { usePages } from '../list/use-pages.ts';
import type { RecordKind } from '../live/record-kind.ts';
import { useRecordChanges } from '../live/use-record-changes.ts';
import { useGridQuery } from '../record/address/use-grid-query.ts';
import type { Asking } from '../record/list/list-question.ts';
import { useViewer } from '../session/viewer.ts';

type Masked<Row> = FragmentType<DocumentTypeDecoration<Row, unknown>>;

type PortalListOptions<Data, Variables, Row> = {
  /** Has the list as its one root field; see `usePages`. */
  document: TypedDocumentNode<Data, Variables>;
  /** The fragment that it spreads in `nodes`. */
  row: TypedDocumentNode<Row, unknown>;
  /** Whose changes by others show in it. */
  kinds: readonly RecordKind[];
  /** What the bare address means; at module scope. */
  defaults: GridQuery;
  variablesOf: (query: GridQuery, asking: Asking) => Omit<Variables, 'first' | 'after'>;
};

/** A list of a portal: rows page by page, its question in the address, what others change. */
export function usePortalList<Data extends Record<string, Connection<Masked<Row>>>, Variables, Row>(
  options: PortalListOptions<Data, Variables, Row>,
) {
  const { document, row, kinds, defaults, variablesOf } = options;
  const viewer = useViewer();
  const { query, onQueryChange } = useGridQuery(defaults);
  const asked = useMemo(() => variablesOf(query, viewer), [variablesOf, query, viewer]);
  const { rows: masked, refresh, ...pages } = usePages(document, asked, only);
  const rows = useMemo(() => readFragment(row, masked), [row, masked]);
  useRecordChanges(kinds, () => void refresh());
  return { ...pages, rows, query, onQueryChange, asked };
}

/** The connection that the answer consists of. */
const only = <Listed>(data: Record<string, Connection<Listed>>) => Object.values(data)[0]!;
