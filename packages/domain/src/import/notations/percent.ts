import { Decimal, type DecimalText } from '../../kernel/money.ts';
import { plainNumber } from './number.ts';
import { faulty, type Reading, type ReadingContext } from './reading.ts';

/** `8.25%`, `22.5`, `20 %`: percent between 0 and 100 as decimal text. */
export function readPercent(
  cell: string,
  { conventions, defaults }: ReadingContext,
): Reading<DecimalText> {
  const bare = cell.replace(/\s*(?:%|percent|pct\.?|prozent|por ciento)$/i, '');
  const number = plainNumber(bare, conventions.decimalMark ?? defaults.decimalMark);
  if (number === null) return faulty('FAULT.percent', {});
  const percent = new Decimal(number);
  if (percent.isNegative() || percent.gt(100)) return faulty('FAULT.percentOutOfRange', {});
  return { value: number };
}
