import { plainNumber } from './number.ts';
import { faulty, type Reading, type ReadingContext } from './reading.ts';

/** A whole number from 0: `4`, `12 days`, `1,200`. */
export function readCount(
  cell: string,
  { conventions, defaults }: ReadingContext,
): Reading<number> {
  const bare = cell.replace(/\s*(?:days?|d|tage?|d[ií]as?|openings?|positions?)$/i, '');
  const number = plainNumber(bare, conventions.decimalMark ?? defaults.decimalMark);
  if (number === null || !/^\d{1,6}$/.test(number)) return faulty('FAULT.count', {});
  return { value: Number(number) };
}
