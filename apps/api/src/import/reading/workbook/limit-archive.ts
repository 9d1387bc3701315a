import { inflateRawSync } from 'node:zlib';

/** In bytes. */
const LARGEST_UNPACKED = 300 * 1024 * 1024;

/**
 * Whether a workbook is too large to be read: unpacked, as found by unpacking it (that the archive announces
 * less is not believed), or because of a cell further to the right than a sheet has columns (`XFD`), which a
 * reader would fill up to.
 */
export function isTooLarge(archive: Buffer): boolean {
  let size = 0;
  for (
    let file = archive.indexOf(FILE);
    file >= 0 && file + HEADER <= archive.length;
    file = archive.indexOf(FILE, file + FILE.length)
  ) {
    const names = archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28);
    const announced = archive.readUInt32LE(file + 22);
    const content = inflated(archive.subarray(file + HEADER + names));
    if (content === null) return true;
    size += Math.max(announced, content.length);
    if (size > LARGEST_UNPACKED || hasFarCell(content)) return true;
  }
  return false;
}

/** Nothing of what is not deflated: it takes no more than it is, or is not a workbook. `null` if too large. */
function inflated(deflated: Buffer): Buffer | null {
  try {
    return inflateRawSync(deflated, { maxOutputLength: LARGEST_UNPACKED });
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? null : Buffer.alloc(0);
  }
}

const CHUNK = 1024 * 1024;
/** The start of a cell's tag is not longer. */
const OVERLAP = 200;

function hasFarCell(content: Buffer): boolean {
  for (let begin = 0; begin < content.length; begin += CHUNK) {
    const text = content.toString('latin1', begin, begin + CHUNK + OVERLAP);
    if (/<(?:\w{1,20}:)?c\s[^<>]{0,100}?\br="[A-Z]{4}/.test(text)) return true;
  }
  return false;
}

/** Where a file in the archive begins, and the length of what stands before its names. */
const FILE = Buffer.from('PK\u0003\u0004', 'latin1');
const HEADER = 30;
