import { isBlank } from '../kernel/typed-text.ts';
import type { SourceFile, SourceRow } from './checked-row.ts';
import { refusedRow, type RowProblem } from './row-problem.ts';

/**
 * How many cells a row may have. More than there are headings only if every row ends in as many blank cells, as
 * some programs write it; a single row with more cells has a delimiter within a cell, and its cells
 * stand in the wrong columns.
 */
export function mostCells({ columns, rows }: SourceFile): number {
  const sound = rows.filter(({ fault }) => fault === undefined);
  const [first] = sound;
  if (!first || sound.length < 2 || first.cells.length <= columns.length) return columns.length;
  const width = first.cells.length;
  const alike = sound.every(
    ({ cells }) => cells.length === width && cells.slice(columns.length).every(isBlank),
  );
  return alike ? width : columns.length;
}

/** The refusal of a row that has more cells than it may have. */
export function extraCells(
  { line, cells }: SourceRow,
  headings: number,
  most: number,
): RowProblem | null {
  if (cells.length <= most) return null;
  const said = { line, cells: cells.length, headings };
  return refusedRow('MORE_CELLS_THAN_HEADINGS', null, 'ROW.extraCells', said);
}
