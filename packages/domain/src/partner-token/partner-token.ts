import { addYears, type IsoDate } from '../kernel/dates.ts';
import { stateLabels } from '../kernel/labels.ts';
import type { States } from '../kernel/machine.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';

export const partnerTokenStates = {
  ACTIVE: { label: 'Active', tone: 'success' },
  REVOKED: { label: 'Revoked', tone: 'neutral', final: true },
} as const satisfies States;

/**
 * Whether somebody has ended a token. That it has expired is no state: nobody does it, and it has to hold
 * from the first moment of the day, whether a job has run or not. It follows from the date (`hasExpired`).
 */
export type PartnerTokenStatus = keyof typeof partnerTokenStates;
export const partnerTokenStatusLabels = stateLabels(partnerTokenStates);

/** Characters of a token's name at most. */
export const LONGEST_TOKEN_NAME = 80;

/** Clients that a token may be restricted to at most. */
export const MOST_TOKEN_CLIENTS = 100;

/** With what a partner's program signs in. */
export interface PartnerTokenRecord {
  id: string;
  /** Its name. */
  label: string;
  status: PartnerTokenStatus;
  /** The last day on which it works, in the office. */
  expiresOn: IsoDate;
}

/** Whether the day of a token is over. `today` is the office's. */
export function hasExpired(
  { expiresOn }: Pick<PartnerTokenRecord, 'expiresOn'>,
  today: IsoDate,
): boolean {
  return expiresOn < today;
}

/** The latest day on which a token made today may still work: a year ahead. */
export function latestExpiry(today: IsoDate): IsoDate {
  return addYears(today, 1);
}

/**
 * A token works today at least, and for a year at most.
 *
 * @returns the refusal, which names the field and the latest day; nothing when the date will do
 */
export function mustExpireWithinAYear(expiresOn: IsoDate, today: IsoDate): Refusal | undefined {
  const latest = latestExpiry(today);
  if (expiresOn >= today && expiresOn <= latest) return undefined;
  return refuse('TOKEN_EXPIRY', { latest }, { field: 'expiresOn' });
}

/** What the history calls a token that changed something: people and programs may have the same name. */
export function partnerActorName(tokenName: string): string {
  return `${tokenName} (partner)`;
}
