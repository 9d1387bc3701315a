import type { IsoDate } from './dates.ts';
import { type GuardAnswer, refuse } from './refusal.ts';

/** Nothing ends before it starts. Dates that are not there yet refuse nothing. */
export function datesMustBeInOrder(
  startDate: IsoDate | null | undefined,
  endDate: IsoDate | null | undefined,
): GuardAnswer {
  if (!startDate || !endDate || startDate <= endDate) return undefined;
  return refuse('END_BEFORE_START', { startDate, endDate }, { field: 'endDate' });
}
