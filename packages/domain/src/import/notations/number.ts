import { Decimal } from '../../kernel/money.ts';

/** `1,234.50` or `1.234,50`: the decimal mark, as far as this text alone shows it. */
export function decimalMarkOf(text: string): '.' | ',' | null {
  const marks = text.match(/[.,]/g) ?? [];
  if (marks.length === 0) return null;
  const last = marks.at(-1) as '.' | ',';
  if (new Set(marks).size === 2) return last;
  if (marks.length > 1) return last === '.' ? ',' : '.';
  return /[.,]\d{3}(?!\d)/.test(text) && !/(^|\D)0[.,]/.test(text) ? null : last;
}

/**
 * A number in digits with grouping and decimal marks, such as `100,000.00`, `45.760,00`, `1 234,5`.
 *
 * @param usualMark decides what a single mark before three digits means (`1.234`)
 * @returns plain decimal text, or `null` when it is not a number
 */
export function plainNumber(text: string, usualMark: '.' | ','): string | null {
  const compact = text.replace(/[\s'’_]/g, '');
  const mark = decimalMarkOf(compact) ?? usualMark;
  const group = mark === '.' ? ',' : '.';
  const [whole = '', decimals, ...rest] = compact.split(mark);
  const sign = /^[+-]/.exec(whole)?.[0] ?? '';
  const groups = whole.slice(sign.length).split(group);
  const grouped = groups.length === 1 || groups.slice(1).every((part) => part.length === 3);
  const digits = groups.join('');
  if (rest.length > 0 || !grouped || !/^\d{0,15}$/.test(digits)) return null;
  if (decimals !== undefined && !/^\d{1,10}$/.test(decimals)) return null;
  if (digits === '' && decimals === undefined) return null;
  return new Decimal(`${sign === '-' ? '-' : ''}${digits || '0'}.${decimals ?? '0'}`).toFixed();
}
