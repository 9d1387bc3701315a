import type { DocumentTypeDecoration, TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useReadAll } from '@stint/spa-kit/list/use-read-all.ts';
import type { Connection } from '@stint/spa-kit/list/read-stretch.ts';
import type { RecordKind } from '@stint/spa-kit/live/record-kind.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { readFragment, type FragmentType } from '@stint/spa-kit/gql/fragment-masking.ts';
import { useCallback, useEffect, useState } from 'react';

/** How many rows a report on the screen has at most; its files have all. */
export const mostRows = 2000;

type Report<Row> =
  | { state: 'reading' }
  | { state: 'read'; rows: readonly Row[] }
  | { state: 'too-many' }
  | { state: 'failed'; error: unknown };

type Masked<Row> = FragmentType<DocumentTypeDecoration<Row, unknown>>;

type ReportOptions<Data, Variables, Row> = {
  /** Has the list as its one root field. */
  document: TypedDocumentNode<Data, Variables>;
  /** The fragment that it spreads in `nodes`. */
  row: TypedDocumentNode<Row, unknown>;
  /** Whose changes show in it; at module scope. */
  kinds: readonly RecordKind[];
};

/**
 * Every row that the report is asked about, read anew when one changes.
 *
 * @param options at module scope
 */
export function useReport<Data extends Record<string, Connection<Masked<Row>>>, Variables, Row>(
  { document, row, kinds }: ReportOptions<Data, Variables, Row>,
  asked: Omit<Variables, 'first' | 'after'>,
) {
  const readAll = useReadAll(document, asked, only<Masked<Row>>);
  const [report, setReport] = useState<Report<Row>>({ state: 'reading' });
  const read = useCallback(
    () =>
      readAll(mostRows).then(
        (rows): Report<Row> =>
          rows ? { state: 'read', rows: readFragment(row, rows) } : { state: 'too-many' },
        (error: unknown): Report<Row> => ({ state: 'failed', error }),
      ),
    [readAll, row],
  );
  useEffect(() => {
    let left = false;
    void read().then((answer) => left || setReport(answer));
    return () => {
      left = true;
    };
  }, [read]);
  const refresh = () => void read().then(setReport);
  useRecordChanges(kinds, refresh);
  return { report, refresh };
}

/** The connection that the answer consists of. */
const only = <Listed>(data: Record<string, Connection<Listed>>) => Object.values(data)[0]!;
