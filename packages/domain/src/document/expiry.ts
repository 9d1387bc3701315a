import { addDays } from '../kernel/dates.ts';
import type { IsoDate } from '../kernel/dates.ts';

/** What there is to say about a document that is no longer valid, or not for long (S-23). */
export type ExpiryNotice = 'EXPIRING' | 'EXPIRED';

/**
 * Whether a document has expired, or expires so soon that people are told.
 *
 * @param expiresOn the last day on which it is valid; `null`: for ever
 * @param today in the agency's office
 * @param days before that day on which people are told
 */
export function expiryNotice(
  expiresOn: IsoDate | null,
  today: IsoDate,
  days: number,
): ExpiryNotice | null {
  if (expiresOn === null) return null;
  if (expiresOn < today) return 'EXPIRED';
  return expiresOn <= lastDayToTell(today, days) ? 'EXPIRING' : null;
}

/** Documents whose last day is this one, or before it, are told of. */
export function lastDayToTell(today: IsoDate, days: number): IsoDate {
  return addDays(today, days);
}
