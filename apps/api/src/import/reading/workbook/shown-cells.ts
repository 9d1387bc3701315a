import { unzipSync } from 'fflate';
import { numberFormats } from './number-formats.ts';
import { parseXml } from './parse-xml.ts';
import { showsMore, shownNumber } from './shown-number.ts';
import { shownForText } from './shown-text.ts';

/** Sheet → address such as `C2` → what the cell shows, where that is not just the digits of its number or its text. */
export type ShownCells = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The numbers of a workbook whose format says how to read them. The library that reads the workbook knows
 * common formats of dates only.
 *
 * @param archive whose unpacked size has been limited before
 */
export function shownCells(archive: Uint8Array): ShownCells {
  const unpack = (wanted: RegExp) =>
    unzipSync(archive, { filter: ({ name }) => wanted.test(name) });
  const styles = unpack(/^xl\/styles\.xml$/)['xl/styles.xml'];
  const formats = styles ? numberFormats(decode(styles)) : [];
  const special = formats.map((pattern) => showsMore(pattern));
  if (!special.includes(true)) return new Map();
  const files = unpack(/^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/);
  const text = (path: string) => decode(files[path] ?? new Uint8Array());
  const targets = new Map<string, string>();
  parseXml(text('xl/_rels/workbook.xml.rels'), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id: id = '', Target: target = '' } = attributes();
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  const shown = new Map<string, ReadonlyMap<string, string>>();
  let since1904 = false;
  parseXml(text('xl/workbook.xml'), {
    open(tag, attributes) {
      if (tag === 'workbookPr') since1904 = /^(1|true)$/.test(attributes().date1904 ?? '');
      if (tag !== 'sheet') return;
      const { name = '', id = '' } = attributes();
      const sheet = text(targets.get(id) ?? '');
      shown.set(
        name,
        shownOf(sheet, since1904, (style) => (special[style] ? formats[style]! : null)),
      );
    },
  });
  return shown;
}

function shownOf(
  sheet: string,
  since1904: boolean,
  formatOf: (style: number) => string | null,
): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  let cell: { address: string; pattern: string; digits: string } | null = null;
  let inValue = false;
  parseXml(sheet, {
    open(name, attributes) {
      if (name === 'c') {
        const { r: address, s: style = '0', t: type = 'n' } = attributes();
        const pattern = formatOf(Number(style));
        cell = null;
        if (!address || pattern === null) return;
        if (type === 'n') cell = { address, pattern, digits: '' };
        const instead = texts.has(type) ? shownForText(pattern) : undefined;
        if (instead !== undefined) shown.set(address, instead);
      }
      inValue = name === 'v';
    },
    text(text) {
      if (cell && inValue) cell.digits += text;
    },
    close(name) {
      if (name === 'v') inValue = false;
      if (name !== 'c' || !cell) return;
      const digits = cell.digits.trim();
      if (digits !== '' && Number.isFinite(Number(digits)))
        shown.set(cell.address, shownNumber(cell.pattern, digits, since1904));
      cell = null;
    },
  });
  return shown;
}

/** The kinds of cells that hold a text. */
const texts: ReadonlySet<string> = new Set(['s', 'str', 'inlineStr']);

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
