import type { Reading } from './reading.ts';

/** A phone number as it was written, except that an extension becomes ` x123`. */
export function readPhone(cell: string): Reading<string> {
  const extended = /^(.*?)[\s,;]*(?:\b(?:extension|ext|durchwahl)|#|x)\.?:?\s*(\d{1,7})$/i.exec(
    cell,
  );
  const number = (extended?.[1] ?? cell)
    .replace(/^tel\.?:?\s*/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const digits = number.replace(/\D/g, '').length;
  if (digits < 5 || digits > 17 || !/^[+\d\s().\-/]+$/.test(number)) {
    return { problem: 'is not a phone number' };
  }
  return { value: extended ? `${number} x${extended[2]}` : number };
}
