import { createInflateRaw } from 'node:zlib';

/** In bytes. */
const LARGEST_UNPACKED = 300 * 1024 * 1024;

/**
 * Whether a workbook is too large to be read: unpacked, as found by unpacking it (that the archive announces
 * less is not believed), or because of a cell further to the right than a sheet has columns (`XFD`), which a
 * reader would fill up to. What is unpacked is looked at piece by piece, and not kept.
 */
export async function isTooLarge(archive: Buffer): Promise<boolean> {
  let size = 0;
  for (
    let file = archive.indexOf(FILE);
    file >= 0 && file + HEADER <= archive.length;
    file = archive.indexOf(FILE, file + FILE.length)
  ) {
    const names = archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28);
    const announced = archive.readUInt32LE(file + 22);
    const unpacked = await unpackedSize(archive.subarray(file + HEADER + names));
    size += Math.max(announced, unpacked);
    if (size > LARGEST_UNPACKED) return true;
  }
  return false;
}

/**
 * In bytes; infinite with more than may be, or with a cell that is far off. What is not deflated counts as nothing: it
 * takes no more than it is, or is not a workbook.
 */
async function unpackedSize(deflated: Buffer): Promise<number> {
  const unpacking = createInflateRaw({ chunkSize: CHUNK });
  unpacking.end(deflated);
  let size = 0;
  let end = '';
  try {
    for await (const chunk of unpacking as AsyncIterable<Buffer>) {
      size += chunk.length;
      const text = end + chunk.toString('latin1');
      if (size > LARGEST_UNPACKED || farCell.test(text)) return Infinity;
      end = text.slice(-OVERLAP);
    }
  } catch {
    // What came before it breaks off counts.
  }
  return size;
}

const CHUNK = 64 * 1024;
/** The start of a cell's tag is not longer. */
const OVERLAP = 200;
const farCell = /<(?:\w{1,20}:)?c\s[^<>]{0,100}?\br="[A-Z]{4}/;

/** Where a file in the archive begins, and the length of what stands before its names. */
const FILE = Buffer.from('PK\u0003\u0004', 'latin1');
const HEADER = 30;
