import { Decimal, type DecimalText } from '../../kernel/money.ts';
import { plainNumber } from './number.ts';
import type { Reading, ReadingContext } from './reading.ts';

/** `8.25%`, `22.5`, `20 %`: percent between 0 and 100 as decimal text. */
export function readPercent(
  cell: string,
  { conventions, defaults }: ReadingContext,
): Reading<DecimalText> {
  const bare = cell.replace(/\s*(?:%|percent|pct\.?|prozent|por ciento)$/i, '');
  const number = plainNumber(bare, conventions.decimalMark ?? defaults.decimalMark);
  if (number === null) return { problem: 'is not a percentage' };
  const percent = new Decimal(number);
  if (percent.isNegative() || percent.gt(100)) return { problem: 'is not between 0 and 100 %' };
  return { value: number };
}
