/* The beginnings of pictures of any size in pixels, as far as nobody decodes them. */

export function pngOf(width: number, height: number): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const header = Buffer.from('\0\0\0\rIHDR', 'latin1');
  const rest = Buffer.from('\x08\x02\0\0\0\0\0\0\0\0\0\0\0IDAT\0\0\0\0', 'latin1');
  return Buffer.concat([signature, header, size, rest]);
}

/** @param width at most 65,535, as for the height */
export function jpegOf(width: number, height: number): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height);
  size.writeUInt16BE(width, 2);
  const jfif = Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1');
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8]);
  const start = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]);
  return Buffer.concat([start, jfif, frame, size, Buffer.from([1, 1, 0x11, 0, 0xff, 0xd9])]);
}

export function heicOf(width: number, height: number): Buffer {
  const size = Buffer.alloc(12);
  size.writeUInt32BE(width, 4);
  size.writeUInt32BE(height, 8);
  const primary = box('pitm', Buffer.from([0, 0, 0, 0, 0, 1]));
  const ofPrimary = box('ipma', Buffer.from([0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1]));
  const properties = box('iprp', box('ipco', box('ispe', size)), ofPrimary);
  const brands = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic'));
  return Buffer.concat([brands, box('meta', Buffer.alloc(4), primary, properties)]);
}

function box(type: string, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(type, 4);
  return Buffer.concat([head, content]);
}
