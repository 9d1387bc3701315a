import type { SourceRow } from './checked-row.ts';
import type { ReadingContext } from './notations/reading.ts';

/** The cells of a row, and which of them are numbers with a point. */
export type RowCells = Pick<SourceRow, 'cells' | 'pointed'>;

/** The cells that show how their column writes numbers; a workbook writes its own numbers always alike. */
export function tellingCells({ cells, pointed }: RowCells): readonly string[] {
  if (!pointed) return cells;
  const telling = [...cells];
  for (const index of pointed) telling[index] = '';
  return telling;
}

/** How a cell is read in the context of its column. */
export function cellContext(
  { pointed }: RowCells,
  index: number,
  context: ReadingContext,
): ReadingContext {
  if (!pointed?.includes(index)) return context;
  return { ...context, conventions: { ...context.conventions, decimalMark: '.' } };
}
