import { Decimal } from '@stint/domain/kernel/money.ts';
import { format, getFormatInfo } from 'numfmt';

/** Whether a number in this format shows more than its digits: zeros in front, a percent sign, a time. */
export function showsMore(pattern: string): boolean {
  const { type, isDate } = getFormatInfo(pattern);
  if (isDate) return type === 'time';
  return !digitsOnly.has(type) && !/^(#,##)?#*0?(\.[0#]+)?$/.test(pattern);
}

/** What is shown as a fraction or a power of ten is meant as a number. */
const digitsOnly = new Set(['general', 'text', 'fraction', 'scientific', 'error']);

/**
 * What a cell shows for a number, except that rounding is not applied: `0.0825` in `0%` is `8.25%`, `26.375`
 * in `$0.00` is `$26.375`. What is shown rounded is meant exactly.
 *
 * @param digits the number as the file has it
 */
export function shownNumber(pattern: string, digits: string): string {
  const value = Number(digits);
  const { isPercent, isDate } = getFormatInfo(pattern);
  if (isPercent) return `${exact(new Decimal(digits).times(100))}%`;
  const shown = format(pattern, value, { throws: false }).trim();
  if (isDate) return shown;
  const [number = ''] = /\d[\d,]*(\.\d+)?/.exec(shown) ?? [];
  if (number !== '' && (/^0\d/.test(number) || !isRounded(number, value))) return shown;
  const all = exact(new Decimal(digits));
  return number === '' || value < 0 ? all : shown.replace(number, all);
}

/** Whether a shown number is this one, rounded to its decimals. */
function isRounded(number: string, value: number): boolean {
  const decimals = number.split('.')[1]?.length ?? 0;
  const shown = Number(number.replaceAll(',', ''));
  return Math.abs(shown - Math.abs(value)) <= 0.5 / 10 ** decimals + 1e-9;
}

/** Without the noise of binary fractions: `8.25`, not `8.250000000000002`. */
function exact(number: Decimal): string {
  return number.toSignificantDigits(12).toDecimalPlaces(10).toFixed();
}
