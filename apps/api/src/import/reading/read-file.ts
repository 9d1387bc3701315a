import { readCsv } from './read-csv.ts';
import { type Sheet, unreadable } from './table.ts';
import { readXlsx } from './workbook/read-workbook.ts';

/**
 * The sheets of an uploaded file: one of a CSV file, all of a workbook that hold anything. What it is, is
 * told by its first bytes; its name is not believed.
 *
 * @throws UnreadableFile with the reason
 */
export async function readFile(name: string, bytes: Buffer): Promise<Sheet[]> {
  if (bytes.length === 0) throw unreadable('FILE.empty', { file: name });
  const kind = foreignKinds.find(({ magic }) => bytes.subarray(0, magic.length).equals(magic));
  if (kind) {
    const { code, label } = kind;
    throw unreadable('FILE.foreign', { file: name, kind: { set: 'file kind', code, label } });
  }
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return readXlsx(name, bytes);
  return [readCsv(name, bytes)];
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

const foreignKinds = [
  { code: 'XLS', label: 'an old Excel workbook (XLS)', magic: Buffer.from('d0cf11e0', 'hex') },
  { code: 'PDF', label: 'a PDF document', magic: Buffer.from('%PDF') },
  { code: 'PICTURE', label: 'a picture', magic: Buffer.from('89504e47', 'hex') },
  { code: 'PICTURE', label: 'a picture', magic: Buffer.from('ffd8ff', 'hex') },
  { code: 'ARCHIVE', label: 'a compressed archive', magic: Buffer.from('1f8b', 'hex') },
];
