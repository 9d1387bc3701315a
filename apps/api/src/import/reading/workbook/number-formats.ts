import { getFormatFromId } from 'numfmt';
import { parseXml } from './parse-xml.ts';

/** By the index of a cell's style: the format of its numbers, such as `0.00%`. */
export function numberFormats(styles: string): string[] {
  const codes = new Map<string, string>();
  const formats: string[] = [];
  let list = '';
  parseXml(styles, {
    open(name, attributes) {
      if (name === 'cellXfs' || name === 'cellStyleXfs') list = name;
      if (name === 'numFmt') {
        const { numFmtId = '', formatCode = '' } = attributes();
        codes.set(numFmtId, formatCode);
      }
      if (name !== 'xf' || list !== 'cellXfs') return;
      const { numFmtId = '0' } = attributes();
      formats.push(codes.get(numFmtId) ?? getFormatFromId(Number(numFmtId)));
    },
  });
  return formats;
}
