import type { LoadedList, PageMark, Stretch } from './page-marks.ts';

/** The fields of a keyset connection that a list must select. */
export type Connection<Row> = {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount?: number;
};

/** The number of rows in a page. */
export const pageSize = 100;

/** How many more rows to read for the last row of a stretch, when new rows were inserted before it. */
const lookahead = 25;

/** What was read. The indexes of its marks count from the beginning of the stretch. */
export type ReadStretch<Data, Row> = LoadedList<Row> & {
  /** The last page that was read. */
  data: Data;
  /** The last row is the one that ended the stretch before, so the rows behind it follow. */
  joined: boolean;
};

/**
 * Reads a stretch of a list again, page by page.
 *
 * @param last the id of its last row; undefined when no loaded row follows it
 */
export async function readStretch<Data, Row>(
  stretch: Stretch,
  last: unknown,
  read: (page: { first: number; after: string | undefined }) => Promise<Data>,
  connection: (data: Data) => Connection<Row>,
  idOf: (row: Row) => unknown,
): Promise<ReadStretch<Data, Row>> {
  const wanted = Math.max(stretch.to - stretch.from, 1);
  const rows: Row[] = [];
  const marks: PageMark[] = [];
  let { after } = stretch;
  for (;;) {
    const missing = wanted - rows.length;
    const exactly = missing > 0 ? Math.min(missing, pageSize) : lookahead;
    const data = await read({ first: last === undefined ? pageSize : exactly, after });
    const { nodes, pageInfo } = connection(data);
    marks.push({ index: rows.length, after, stale: false });
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return { rows, marks, data, joined: last === undefined };
    after = pageInfo.endCursor ?? undefined;
    if (last === undefined && rows.length >= wanted) return { rows, marks, data, joined: true };
    const end = last === undefined ? -1 : rows.findIndex((row) => idOf(row) === last);
    if (end >= 0) return { rows: rows.slice(0, end + 1), marks, data, joined: true };
    if (rows.length >= wanted + lookahead || nodes.length === 0)
      return { rows, marks, data, joined: last === undefined };
  }
}
