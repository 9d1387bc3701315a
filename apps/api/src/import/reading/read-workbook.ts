import { inflateRawSync } from 'node:zlib';
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

/**
 * How much the files in the archive are when unpacked, in bytes, as found by unpacking them: that the
 * archive announces less is not believed. Stops counting above `LARGEST_UNPACKED`.
 */
function unpackedSize(archive: Buffer): number {
  let size = 0;
  for (
    let file = archive.indexOf(FILE);
    file >= 0 && file + HEADER <= archive.length && size <= LARGEST_UNPACKED;
    file = archive.indexOf(FILE, file + FILE.length)
  ) {
    const names = archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28);
    const announced = archive.readUInt32LE(file + 22);
    size += Math.max(announced, inflatedSize(archive.subarray(file + HEADER + names)));
  }
  return size;
}

/** Nothing for what is not deflated: it takes no more than it is, or is not a workbook. */
function inflatedSize(deflated: Buffer): number {
  try {
    return inflateRawSync(deflated, { maxOutputLength: LARGEST_UNPACKED }).length;
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? Infinity : 0;
  }
}

/** Where a file in the archive begins, and the length of what stands before its names. */
const FILE = Buffer.from('PK\u0003\u0004', 'latin1');
const HEADER = 30;
