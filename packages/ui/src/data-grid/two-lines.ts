import type { ShownColumn } from './use-column-table.ts';

/** Height of a row of two lines in pixels. */
export const twoLinesHeight = 60;

/** How many columns stand in the second line. */
const details = 2;

/** Where a column stands in a row of two lines. */
export type LinePlace = 'lead' | 'mark' | 'detail';

/**
 * The columns of a row of two lines, where there is no room for them all: the first with what is sticky at its end,
 * such as the status, and below them the next two.
 */
export function twoLineColumns<Row>(columns: readonly ShownColumn<Row>[]): ShownColumn<Row>[] {
  const [lead, ...others] = columns;
  if (!lead) return [];
  const marks = others.filter(({ pinned }) => pinned);
  const below = others.filter(({ pinned }) => !pinned).slice(0, details);
  return [
    { ...lead, line: 'lead' },
    ...marks.map((column) => ({ ...column, line: 'mark' as const })),
    ...below.map((column) => ({ ...column, line: 'detail' as const })),
  ];
}
