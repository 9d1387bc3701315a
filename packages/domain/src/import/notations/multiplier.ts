import { Decimal, type DecimalText } from '../../kernel/money.ts';
import { plainNumber } from './number.ts';
import { faulty, type Reading, type ReadingContext } from './reading.ts';

/** A multiple of the regular rate: `1.5`, `1,5`, `x1.5`, `150%`; between 1 and 10. */
export function readMultiplier(
  cell: string,
  { conventions, defaults }: ReadingContext,
): Reading<DecimalText> {
  const bare = cell.replace(/^x\s*|\s*[x%]$/gi, '');
  const number = plainNumber(bare, conventions.decimalMark ?? defaults.decimalMark);
  if (number === null) return faulty('FAULT.multiplier', {});
  const value = cell.endsWith('%') ? new Decimal(number).dividedBy(100) : new Decimal(number);
  if (value.lt(1) || value.gt(10)) return faulty('FAULT.multiplierOutOfRange', {});
  return { value: value.toFixed() };
}

/**
 * The multiplier that makes `regular` into `overtime`, with as few digits as give the same cent:
 * 39.96 and 57.94 are 1.45, not 1.4499.
 */
export function multiplierBetween(regular: DecimalText, overtime: DecimalText): DecimalText | null {
  if (new Decimal(regular).isZero()) return null;
  const exact = new Decimal(overtime).dividedBy(regular);
  const cents = new Decimal(overtime).toDecimalPlaces(2);
  for (const digits of [0, 1, 2, 3, 4]) {
    const short = exact.toDecimalPlaces(digits);
    if (short.times(regular).toDecimalPlaces(2).equals(cents)) return short.toFixed();
  }
  return exact.toDecimalPlaces(4).toFixed();
}
