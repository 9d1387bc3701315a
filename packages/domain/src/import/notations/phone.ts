import { message } from '../../messages/message.ts';
import { faulty, type Reading } from './reading.ts';

/** A phone number as it was written, except that an extension becomes ` x123`. Of several, the first. */
export function readPhone(cell: string): Reading<string> {
  const several = severalNumbers(cell);
  if (!several) return readNumber(cell);
  const [first] = several;
  return { value: first, remark: message('REMARK.severalNumbers', { first }) };
}

function readNumber(cell: string): Reading<string> {
  const extended = /^(.*?)[\s,;]*(?:\b(?:extension|ext|durchwahl)|#|x)\.?:?\s*(\d{1,7})$/i.exec(
    cell,
  );
  const number = (extended?.[1] ?? cell)
    .replace(/^tel\.?:?\s*/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const digits = number.replace(/\D/g, '').length;
  if (digits < 5 || digits > 17 || !/^[+\d\s().\-/]+$/.test(number)) {
    return faulty('FAULT.phone', {});
  }
  return { value: extended ? `${number} x${extended[2]}` : number };
}

/** A number that is not an area code or an extension has so many digits. */
const FEWEST_DIGITS = 7;

/** A slash alone may be part of one number (`0221/1234567`): then its parts are shorter. */
function severalNumbers(cell: string): [string, ...string[]] | null {
  for (const separator of [/[;,|]|\s(?:\/|or|and|&|o|y|oder|und)\s/i, /\//]) {
    const numbers = cell
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => readNumber(part));
    const values = numbers.flatMap((number) => ('value' in number ? number.value : []));
    const whole = values.every((value) => value.replace(/\D/g, '').length >= FEWEST_DIGITS);
    const [first, ...others] = values;
    if (first !== undefined && others.length > 0 && whole && values.length === numbers.length)
      return [first, ...others];
  }
  return null;
}
