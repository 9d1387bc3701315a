import { findHeadings } from '@stint/domain/import/find-headings.ts';
import type { ImportFileEntity, ImportLayout } from '../import.entity.ts';
import { type ImportTable, type Sheet, tableOf, type TableRow } from './table.ts';

/** How many rows people see to choose the headings from, and how much of each. */
const OPENING = { rows: 20, cells: 12, characters: 60 };
const SAMPLE_ROWS = 5;

/** What is kept of a sheet, its headings where they are likeliest. */
export function layOut({ name, rows, blanks }: Sheet): {
  table: ImportTable;
  layout: ImportLayout;
} {
  const heading = findHeadings(rows);
  const table = tableOf(name, rows, heading);
  const opening = rows.slice(0, OPENING.rows).map(({ line, cells }) => ({
    line,
    cells: cells.slice(0, OPENING.cells).map((cell) => shown(cell.slice(0, OPENING.characters))),
  }));
  return { table, layout: { headingLine: rows[heading]!.line, opening, blanks } };
}

/** The cells of the first rows, for people to see what a column holds. */
export function sampleOf({ rows }: ImportTable): string[][] {
  return rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.map((cell) => shown(cell)));
}

/** The line of the headings of a file. */
export function headingLineOf({ layout }: Pick<ImportFileEntity, 'layout'>): number {
  return layout.headingLine ?? 1;
}

/**
 * The table below the headings of a file that was uploaded.
 *
 * @param rows all of the file
 * @param headingLine another line for the headings
 * @returns `null` if there is no such line
 * @throws UnreadableFile if the line cannot hold headings
 */
export function tableIn(
  { fileName }: Pick<ImportFileEntity, 'fileName'>,
  rows: readonly TableRow[],
  headingLine: number,
): ImportTable | null {
  const index = rows.findIndex(({ line }) => line === headingLine);
  return index < 0 ? null : tableOf(fileName, rows, index);
}

/** The rows below the headings. */
export function rowsBelow(
  file: Pick<ImportFileEntity, 'layout'>,
  rows: readonly TableRow[],
): TableRow[] {
  const headingLine = headingLineOf(file);
  return rows.filter(({ line }) => line > headingLine);
}

/** JSON in the database cannot hold a zero character. */
function shown(cell: string): string {
  return cell.replaceAll('\0', '');
}
