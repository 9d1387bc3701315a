import type { ReadingDefaults } from '@stint/domain/import/notations/reading.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** What an import has to know about who runs it and where; a job has no more than this. */
export type ImportContext = Pick<
  SignedInContext,
  'agency' | 'account' | 'viewer' | 'now' | 'today' | 'database'
>;

/** How dates and numbers are read where a column gives no evidence: as the agency's own country writes them. */
export function readingDefaults({
  currency,
  decimalMark,
  dayFirst,
}: ImportContext['agency']): ReadingDefaults {
  return { currency, decimalMark, dayFirst };
}
