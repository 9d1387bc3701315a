/** A table out of a file: headings, each once and never empty, and rows of text. */
export interface ImportTable {
  /** The file's name; with the sheet's, where a workbook has several. */
  name: string;
  columns: string[];
  rows: TableRow[];
}

export interface TableRow {
  /** Where the row begins in the file (in a sheet, the row's number). */
  line: number;
  cells: string[];
  /** Why its cells may not be what they seem, in a sentence; such a row is not taken over. */
  fault?: string;
}

/** Why a file cannot be read, in a sentence for the person who chose it. */
export class UnreadableFile extends Error {}

const LARGEST = { columns: 300, rows: 250_000, cells: 10_000_000 };

/** The table under its first row, which holds the headings; empty rows are left out. */
export function tableOf(name: string, [heading, ...rows]: readonly TableRow[]): ImportTable {
  if (!heading) throw new UnreadableFile(`${name} is empty.`);
  if (heading.fault) throw new UnreadableFile(`${name} cannot be read: ${heading.fault}`);
  if (heading.cells.length > LARGEST.columns) {
    throw new UnreadableFile(`${name} has more than ${LARGEST.columns} columns.`);
  }
  if (rows.length > LARGEST.rows) {
    throw new UnreadableFile(`${name} has more than ${LARGEST.rows} rows; split it.`);
  }
  if (rows.reduce((sum, { cells }) => sum + cells.length, 0) > LARGEST.cells) {
    throw new UnreadableFile(`${name} has more than ${LARGEST.cells} cells; split it.`);
  }
  return { name, columns: uniqueHeadings(heading.cells), rows };
}

function uniqueHeadings(headings: readonly string[]): string[] {
  const used = new Set<string>();
  return headings.map((heading, index) => {
    const text =
      heading
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, 200) || `Column ${index + 1}`;
    let unique = text;
    for (let copy = 2; used.has(unique); copy += 1) unique = `${text} (${copy})`;
    used.add(unique);
    return unique;
  });
}
