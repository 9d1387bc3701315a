import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnIndex, columnName } from './column-name.ts';

/**
 * The workbook with the address of each row and cell written out: where the file does not say it (ECMA-376 does
 * not ask for it), one follows the other.
 *
 * @param archive whose unpacked size has been limited before
 * @returns undefined when nothing is missing
 */
export function addressedCells(archive: Uint8Array): Uint8Array | undefined {
  const files = unzipSync(archive);
  let missing = false;
  for (const [name, content] of Object.entries(files)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const sheet = strFromU8(content);
    const addressed = withAddresses(sheet);
    if (addressed === sheet) continue;
    missing = true;
    files[name] = strToU8(addressed);
  }
  return missing ? zipSync(files, { level: 1 }) : undefined;
}

/**
 * What looks like a tag within a comment or a section of text is none. One that is never closed goes to the end, so that
 * the text is not searched again from each of its beginnings.
 */
const tag =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<((?:\w{1,20}:)?(?:row|c))(?=[\s/>])([^<>]*)>/g;

function withAddresses(sheet: string): string {
  let row = 0;
  let column = -1;
  return sheet.replace(tag, (whole, name: string | undefined, attributes: string) => {
    if (!name) return whole;
    const address = /\sr\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
    if (name.endsWith('row')) {
      row = Number(address ?? row + 1);
      column = -1;
      return address ? whole : `<${name} r="${row}"${attributes}>`;
    }
    column = address ? columnIndex(address) : column + 1;
    return address ? whole : `<${name} r="${columnName(column)}${row}"${attributes}>`;
  });
}
