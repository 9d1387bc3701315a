import { typedNumber } from '@stint/domain/record/record-number.ts';

/** A number of a record that was typed, perhaps with more. */
export interface TypedNumber {
  digits: string;
  /** As `C-1042` or `c1042`: it is meant for such records alone. */
  isPrefixed: boolean;
  /** The rest of what was typed. */
  beside: string;
}

/**
 * What was typed, as it is meant for records of one type: `C-1042 maria` is the number 1042 for candidates, with
 * a word beside it, and for all others the words that a hyphen and a space part.
 *
 * @returns `number`, the first that has a prefix or else the first at all; and the whole text with such numbers as
 *   they are stored
 */
export function typedFor(
  type: string,
  typed: string,
): { number: TypedNumber | undefined; text: string } {
  const parts = typed
    .replaceAll(/#\s+/g, '#')
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((part) => ({ part, digits: typedNumber(type, part) }));
  const text = parts.map(({ part, digits }) => digits ?? part).join(' ');
  const numbers = parts.filter(({ digits }) => digits !== undefined);
  const prefixed = numbers.find(({ part }) => /^[a-z]/i.test(part));
  const number = prefixed ?? numbers[0];
  if (number?.digits === undefined) return { number: undefined, text };
  const beside = parts
    .filter((each) => each !== number)
    .map(({ part }) => part)
    .join(' ');
  return { number: { digits: number.digits, isPrefixed: number === prefixed, beside }, text };
}
