import type { SourceRow } from '@stint/domain/import/checked-row.ts';
import { message, type Message, type ValuesOf } from '@stint/domain/messages/message.ts';
import type { FileKey } from '@stint/domain/messages/row-declarations.ts';
import { sentence } from '../../graphql/localized-text.ts';

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

/** Why a file cannot be read, for the person who chose it; as an error it speaks English. */
export class UnreadableFile extends Error {
  readonly said: Message;

  constructor(said: Message, options?: ErrorOptions) {
    super(sentence(said, { language: 'en', agency: null, now: '' }), options);
    this.said = said;
  }
}

/** A reason that is about the file by its name. */
export function unreadable<Key extends FileKey>(
  key: Key,
  values: ValuesOf<Key>,
  options?: ErrorOptions,
): UnreadableFile {
  return new UnreadableFile(message(key, values), options);
}

const LARGEST = { columns: 300, rows: 250_000, cells: 10_000_000 };

/** What a cell of a spreadsheet can hold, in characters. */
const LONGEST_CELL = 32_767;

/** The table under the row at this index, which holds the headings. */
export function tableOf(name: string, rows: readonly TableRow[], headingIndex = 0): ImportTable {
  const heading = rows[headingIndex];
  if (!heading) throw unreadable('FILE.empty', { file: name });
  const below = rows.slice(headingIndex + 1);
  if (heading.fault) {
    const why = message('ROW.unclosedQuote', {});
    throw unreadable('FILE.headingUnreadable', { file: name, line: heading.line, why });
  }
  if (heading.cells.length > LARGEST.columns) {
    throw unreadable('FILE.tooManyColumns', { file: name, most: LARGEST.columns });
  }
  if (below.length > LARGEST.rows) {
    throw unreadable('FILE.tooManyRows', { file: name, most: LARGEST.rows });
  }
  if (below.reduce((sum, { cells }) => sum + cells.length, 0) > LARGEST.cells) {
    throw unreadable('FILE.tooManyCells', { file: name, most: LARGEST.cells });
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
