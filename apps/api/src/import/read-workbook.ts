import readWorkbook from 'read-excel-file/node';
import { type ImportTable, tableOf, UnreadableFile } from './table.ts';

const LARGEST_UNPACKED = 300 * 1024 * 1024;

/**
 * The sheets of an XLSX workbook that hold anything, each a table. Numbers keep the digits that the
 * file has, dates become `2026-11-21`.
 *
 * @throws UnreadableFile when it is none, or would unpack to something enormous.
 */
export async function readXlsx(name: string, bytes: Buffer): Promise<ImportTable[]> {
  if (unpackedSize(bytes) > LARGEST_UNPACKED) throw new UnreadableFile(`${name} is too large.`);
  const sheets = await readWorkbook(bytes, { parseNumber: (digits: string) => digits }).catch(
    (error: Error) => {
      throw new UnreadableFile(`${name} is not an XLSX workbook that can be read.`, {
        cause: error,
      });
    },
  );
  const filled = sheets.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
  if (filled.length === 0) throw new UnreadableFile(`${name} is empty.`);
  return filled.map(({ sheet, data }) => {
    const rows = data.map((row, index) => ({ line: index + 1, cells: row.map(cellText) }));
    const title = filled.length > 1 ? `${name} › ${sheet}` : name;
    return tableOf(
      title,
      rows.filter(({ cells }) => cells.some((cell) => cell !== '')),
    );
  });
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00.000Z$/, '');
  return typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : shortNumber(String(cell));
}

/** `26.5` is sometimes stored as `26.500000000000004`, and an id as `4107.0`. */
function shortNumber(text: string): string {
  return /^-?\d+\.\d{9,}(e-?\d+)?$/i.test(text)
    ? String(Number(Number(text).toPrecision(12)))
    : text;
}

/** What the archive's directory says its files will take, in bytes. */
function unpackedSize(archive: Buffer): number {
  let size = 0;
  for (
    let entry = archive.indexOf(DIRECTORY_ENTRY);
    entry >= 0 && entry + 46 <= archive.length;
    entry = archive.indexOf(DIRECTORY_ENTRY, entry + 46)
  ) {
    size += archive.readUInt32LE(entry + 24);
  }
  return size;
}

const DIRECTORY_ENTRY = Buffer.from('PK\u0001\u0002', 'latin1');
