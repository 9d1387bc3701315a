import type { LoadedList, PageMark, Stretch } from './page-marks.ts';

/** A keyset connection as a list needs it selected. */
export type Connection<Row> = {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount?: number;
};

/** How many rows a page brings. */
export const pageSize = 100;

/** How far to look behind the end of a stretch for the row that ended it, when rows came in between. */
const lookahead = 25;

/** What was read; its marks count from the beginning of the stretch. */
export type ReadStretch<Data, Row> = LoadedList<Row> & {
  /** The last page that was read. */
  data: Data;
  /** The rows end where the stretch ended, or where the list ends: what stands behind goes on from there. */
  joined: boolean;
};

/**
 * Reads a stretch of a list again, page by page.
 *
 * @param last the id of the row at its end; undefined when nothing that is loaded stands behind it
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
