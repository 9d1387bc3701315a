import readWorkbook from 'read-excel-file/node';
import { type Sheet, type TableRow, unreadable, withinCells } from '../table.ts';
import { addressedCells } from './addressed-cells.ts';
import { shownCells } from './shown-cells.ts';
import { isTooLarge } from './limit-archive.ts';
import { columnName } from './column-name.ts';
import { StoredNumber } from './stored-number.ts';

/**
 * The sheets of an XLSX workbook that hold anything. A cell's value is what it shows: dates become
 * `2026-11-21`, a number in the format `00000` keeps its zeros, percents their sign; a format that shows a text
 * makes it one. Other numbers keep the digits that the file has.
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

async function readParts(bytes: Uint8Array) {
  const read = (archive: Uint8Array) =>
    readWorkbook(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength), {
      parseNumber: (digits: string) => new StoredNumber(digits),
    });
  try {
    return [await read(bytes), shownCells(bytes)] as const;
  } catch (error) {
    // The library wants each cell to say where it is, which the standard leaves open.
    const addressed = addressedCells(bytes);
    if (!addressed) throw error;
    return [await read(addressed), shownCells(addressed)] as const;
  }
}

function rowsOf(data: unknown[][], shown: ReadonlyMap<string, string> | undefined) {
  const rows: TableRow[] = [];
  const blanks: Sheet['blanks'] = [];
  let blanksBefore = 0;
  data.forEach((row, index) => {
    const line = index + 1;
    const pointed: number[] = [];
    const cells = row.map((cell, column) => {
      if (cell === null) return '';
      const text = shown?.get(`${columnName(column)}${line}`) ?? cellText(cell);
      if (cell instanceof StoredNumber && text.includes('.')) pointed.push(column);
      return text;
    });
    if (cells.every((cell) => cell === '')) {
      blanksBefore += 1;
      return;
    }
    if (blanksBefore > 0) blanks.push([line, blanksBefore]);
    blanksBefore = 0;
    rows.push(withinCells({ line, cells, ...(pointed.length > 0 && { pointed }) }));
  });
  return { rows, blanks };
}

function cellText(cell: unknown): string {
  if (cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00.000Z$/, '');
  return typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell);
}
