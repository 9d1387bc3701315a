import type { SourceRow } from '@stint/domain/import/checked-row.ts';

/** A sheet of a workbook or a whole CSV file: all rows that hold anything, titles and headings among them. */
export interface Sheet {
  /** The file's name; with the sheet's, where a workbook has several. */
  name: string;
  rows: TableRow[];
  /** Line of a row, and how many blank lines stand directly before it. */
  blanks: [line: number, count: number][];
}

/** A table out of a sheet: headings, each once and never empty, and the rows below them. */
export interface ImportTable {
  name: string;
  columns: string[];
  rows: TableRow[];
}

/** `line` is where the row begins in the file (in a sheet, the row's number). */
export type TableRow = SourceRow & { cells: string[] };

/** Why a file cannot be read, in a sentence for the person who chose it. */
export class UnreadableFile extends Error {}

const LARGEST = { columns: 300, rows: 250_000, cells: 10_000_000 };

/** What a cell of a spreadsheet can hold, in characters. */
const LONGEST_CELL = 32_767;

/** The table under the row at this index, which holds the headings. */
export function tableOf(name: string, rows: readonly TableRow[], headingIndex = 0): ImportTable {
  const heading = rows[headingIndex];
  if (!heading) throw new UnreadableFile(`${name} is empty.`);
  const below = rows.slice(headingIndex + 1);
  if (heading.fault) {
    const why = 'A quotation mark on this line is never closed.';
    throw new UnreadableFile(`${name}, line ${heading.line}, cannot be read: ${why}`);
  }
  if (heading.cells.length > LARGEST.columns) {
    throw new UnreadableFile(`${name} has more than ${LARGEST.columns} columns.`);
  }
  if (below.length > LARGEST.rows) {
    throw new UnreadableFile(`${name} has more than ${LARGEST.rows} rows; split it.`);
  }
  if (below.reduce((sum, { cells }) => sum + cells.length, 0) > LARGEST.cells) {
    throw new UnreadableFile(`${name} has more than ${LARGEST.cells} cells; split it.`);
  }
  return { name, columns: uniqueHeadings(heading.cells), rows: below };
}

/** A row with a cell that is too long is a bad row, and the cell is cut. */
export function withinCells(row: TableRow): TableRow {
  if (row.cells.every(({ length }) => length <= LONGEST_CELL)) return row;
  const cells = row.cells.map((cell) => cell.slice(0, LONGEST_CELL));
  return { ...row, cells, fault: row.fault ?? 'LONG_CELL' };
}

function uniqueHeadings(headings: readonly string[]): string[] {
  const used = new Set<string>();
  return headings.map((heading, index) => {
    const text =
      heading
        .slice(0, 1_000)
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, 200) || `Column ${index + 1}`;
    let unique = text;
    for (let copy = 2; used.has(unique); copy += 1) unique = `${text} (${copy})`;
    used.add(unique);
    return unique;
  });
}
