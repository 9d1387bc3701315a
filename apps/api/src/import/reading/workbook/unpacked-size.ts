import { inflateRawSync } from 'node:zlib';

/** In bytes. */
export const LARGEST_UNPACKED = 300 * 1024 * 1024;

/**
 * How much the files in the archive are when unpacked, in bytes, as found by unpacking them: that the
 * archive announces less is not believed. Stops counting above `LARGEST_UNPACKED`.
 */
export function unpackedSize(archive: Buffer): number {
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
