/** A text, and the name of the encoding that it was read in. */
export interface DecodedText {
  text: string;
  encoding: string;
}

/**
 * The text of a file in whatever encoding its program wrote: what the byte order mark says, else
 * UTF-16 by its zero bytes, else UTF-8, else Windows-1252, in which every byte is a character.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const start = bytes.subarray(0, 1000);
  const zeros = [0, 1].map(
    (offset) => start.filter((byte, index) => index % 2 === offset && byte === 0).length,
  ) as [number, number];
  if (zeros[1] > start.length / 4) return 'utf-16le';
  if (zeros[0] > start.length / 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
