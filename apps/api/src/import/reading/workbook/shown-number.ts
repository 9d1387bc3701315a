import { Decimal } from '@stint/domain/kernel/money.ts';
import { dateFromSerial, format, getFormatInfo } from 'numfmt';
import { shownText, showsTexts } from './shown-text.ts';

/**
 * Whether a number in this format shows more than its digits: zeros in front, a percent sign, a time, a text or
 * nothing in place of some numbers, a date whose parts stand without marks between them (`yyyymmdd`). Other
 * dates are known to the library.
 */
export function showsMore(pattern: string): boolean {
  const plain = withoutLocale(pattern);
  if (showsTexts(plain)) return true;
  const { type, isDate } = getFormatInfo(plain);
  if (isDate) return type === 'time' || !isCommonDate(plain);
  return !digitsOnly.has(type) && !/^(#,##)?#*0?(\.[0#]+)?$/.test(plain);
}

/** What is shown as a fraction or a power of ten is meant as a number. */
const digitsOnly = new Set(['general', 'text', 'fraction', 'scientific', 'error']);

/**
 * What a cell shows for a number, except that rounding is not applied: `0.0825` in `0%` is `8.25%`, `26.375`
 * in `$0.00` is `$26.375`. What is shown rounded or in thousands is meant exactly. Dates are ISO dates, and
 * the decimal mark is a point, whatever language the format asks for.
 *
 * @param digits the number as the file has it
 * @param since1904 whether the workbook counts days from 1904
 */
export function shownNumber(pattern: string, digits: string, since1904 = false): string {
  const plain = withoutLocale(pattern);
  const value = Number(digits);
  const text = shownText(plain, value);
  if (text !== undefined) return text;
  const { type, isPercent, isDate } = getFormatInfo(plain);
  if (isPercent) return `${exact(new Decimal(digits).times(100))}%`;
  if (isDate && type !== 'time') return isoDate(value + (since1904 ? 1462 : 0)) ?? digits;
  const shown = format(plain, value, { throws: false }).trim();
  if (isDate) return shown;
  const [number = ''] = /\d[\d,]*(\.\d+)?/.exec(shown) ?? [];
  const isWhole = Number.isInteger(value) && !inThousands.test(withoutText(plain));
  if (isWhole && number !== '' && (/^0\d/.test(number) || !isRounded(number, value))) return shown;
  const all = exact(new Decimal(digits));
  return value < 0 || !isRounded(number, value) ? all : shown.replace(number, all);
}

/** `#,##0,` shows thousands, `0.0,,` millions. */
const inThousands = /[0#?],+(?![0#?,])/;

/** `[$-407]` asks for the decimal mark of a language, and `[$€-407]` for its currency besides. */
function withoutLocale(pattern: string): string {
  return pattern.replace(/\[\$([^\]-]*)(-[^\]]*)?\]/g, (_, sign: string) => sign && `"${sign}"`);
}

/** Without quoted and escaped text, colors and conditions. */
function withoutText(pattern: string): string {
  return pattern.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/g, ' ');
}

/** Whether the library that reads workbooks takes the format for that of a date. */
function isCommonDate(pattern: string): boolean {
  const parts =
    withoutText(pattern)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return parts.every((part) =>
    /^(?:s{1,2}|m{1,5}|h{1,2}|[ap]m?|d{1,4}|a{3,5}|yy?|yyyy|e{1,4})$/.test(part),
  );
}

/** The day of a serial number, with its time if it has one, as of the library's dates. */
function isoDate(serial: number): string | undefined {
  const [year = 0, month = 0, ...others] = dateFromSerial(serial) ?? [];
  const [day = 0, hour = 0, minute = 0, second = 0] = others;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const exists = serial >= 1 && year > 0 && !Number.isNaN(date.getTime());
  return exists ? date.toISOString().replace(/T00:00:00.000Z$/, '') : undefined;
}

/** Whether a shown number is this one, rounded to its decimals. */
function isRounded(number: string, value: number): boolean {
  if (number === '') return false;
  const decimals = number.split('.')[1]?.length ?? 0;
  const shown = Number(number.replaceAll(',', ''));
  return Math.abs(shown - Math.abs(value)) <= 0.5 / 10 ** decimals + 1e-9;
}

/** Without the noise of binary fractions: `8.25`, not `8.250000000000002`. */
function exact(number: Decimal): string {
  return number.toSignificantDigits(12).toDecimalPlaces(10).toFixed();
}
