/** A place in a loaded list from which it can be read again. */
export type PageMark = {
  /** How many rows stand before it. */
  index: number;
  /** The cursor that leads there; undefined at the beginning. */
  after: string | undefined;
  /** Something may have changed from here to the next mark while these rows were not shown. */
  stale: boolean;
};

/** A range of loaded rows, from a mark to another mark or to the last loaded row. */
export type Stretch = { from: number; to: number; after: string | undefined };

/** Rows by their index in the list, including the last one. */
export type RowRange = { first: number; last: number };

export const firstMark: PageMark = { index: 0, after: undefined, stale: false };

/** The shortest stretch between marks that covers these rows. */
export function stretchOf(marks: readonly PageMark[], shown: RowRange, loaded: number): Stretch {
  const start = marks.findLast(({ index }) => index <= shown.first) ?? firstMark;
  const end = marks.find(({ index }) => index > shown.last && index > start.index);
  return { from: start.index, to: Math.min(end?.index ?? loaded, loaded), after: start.after };
}

/** Whether some of these rows may have changed while they were not shown. */
export function isStale(marks: readonly PageMark[], shown: RowRange): boolean {
  return marks.some(
    ({ index, stale }, place) =>
      stale && index <= shown.last && (marks[place + 1]?.index ?? Infinity) > shown.first,
  );
}

/** A list as it is loaded: its rows, and from where they can be read again. */
export type LoadedList<Row> = { rows: readonly Row[]; marks: readonly PageMark[] };

/**
 * The list with one stretch replaced. Rows that moved into the stretch are removed from their old place.
 *
 * @param read the new rows with their marks. `joined` is false when it is unknown how the old rows behind
 *   them continue: those are dropped, and loaded again when somebody scrolls there
 */
export function replaceStretch<Row>(
  { rows, marks }: LoadedList<Row>,
  { from, to }: Stretch,
  read: LoadedList<Row> & { joined: boolean },
  idOf: (row: Row) => unknown,
): LoadedList<Row> {
  const ids = new Set(read.rows.map(idOf));
  const elsewhere = (some: readonly Row[]) =>
    some.filter((row) => idOf(row) === undefined || !ids.has(idOf(row)));
  const before = elsewhere(rows.slice(0, from));
  const behind = read.joined ? elsewhere(rows.slice(to)) : [];
  const indexBehind = (index: number) =>
    before.length + read.rows.length + elsewhere(rows.slice(to, index)).length;
  return {
    rows: [...before, ...read.rows, ...behind],
    marks: [
      ...marks
        .filter(({ index }) => index < from)
        .map((mark) => ({ ...mark, index: elsewhere(rows.slice(0, mark.index)).length })),
      ...read.marks.map((mark) => ({ ...mark, index: mark.index + before.length })),
      ...marks
        .filter(({ index }) => read.joined && index >= to && index > from)
        .map((mark) => ({ ...mark, index: indexBehind(mark.index) })),
    ],
  };
}
