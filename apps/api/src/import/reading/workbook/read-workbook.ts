import readWorkbook from 'read-excel-file/node';
import { type Sheet, type TableRow, unreadable, withinCells } from '../table.ts';
import { shownCells } from './shown-cells.ts';
import { isTooLarge } from './limit-archive.ts';

/**
 * The sheets of an XLSX workbook that hold anything. A cell's value is what it shows: dates become
 * `2026-11-21`, a number in the format `00000` keeps its zeros, percents their sign. Other numbers keep the
 * digits that the file has.
 *
 * @throws UnreadableFile when it is none, or would unpack to something enormous.
 */
export async function readXlsx(name: string, bytes: Buffer): Promise<Sheet[]> {
  if (await isTooLarge(bytes)) throw unreadable('FILE.tooLarge', { file: name });
  const [sheets, shown] = await readParts(bytes).catch((error: Error) => {
    throw unreadable('FILE.notWorkbook', { file: name }, { cause: error });
  });
  const filled = sheets.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
  if (filled.length === 0) throw unreadable('FILE.empty', { file: name });
  return filled.map(({ sheet, data }) => ({
    name: filled.length > 1 ? `${name} › ${sheet}` : name,
    ...rowsOf(data, shown.get(sheet)),
  }));
}

async function readParts(bytes: Buffer) {
  const sheets = await readWorkbook(bytes, { parseNumber: (digits: string) => digits });
  return [sheets, shownCells(bytes)] as const;
}

function rowsOf(data: unknown[][], shown: ReadonlyMap<string, string> | undefined) {
  const rows: TableRow[] = [];
  const blanks: Sheet['blanks'] = [];
  let blanksBefore = 0;
  data.forEach((row, index) => {
    const line = index + 1;
    const cells = row.map((cell, column) =>
      cell === null ? '' : (shown?.get(`${columnName(column)}${line}`) ?? cellText(cell)),
    );
    if (cells.every((cell) => cell === '')) {
      blanksBefore += 1;
      return;
    }
    if (blanksBefore > 0) blanks.push([line, blanksBefore]);
    blanksBefore = 0;
    rows.push(withinCells({ line, cells }));
  });
  return { rows, blanks };
}

/** `A`, `B`, … `Z`, `AA`. */
function columnName(index: number): string {
  const [rest, letter] = [Math.floor(index / 26), String.fromCharCode(65 + (index % 26))];
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

function cellText(cell: unknown): string {
  if (cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00.000Z$/, '');
  return typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : shortNumber(String(cell));
}

/** `26.5` is sometimes stored as `26.500000000000004`, and an id as `4107.0`. */
function shortNumber(text: string): string {
  return /^-?\d+\.\d{9,}(e-?\d+)?$/i.test(text)
    ? String(Number(Number(text).toPrecision(12)))
    : text;
}
