import { createHmac, timingSafeEqual } from 'node:crypto';
import { CODE_ASKED_FOR } from '@stint/domain/account/second-factor.ts';
import type { Door } from '../context/sign-in-channel.ts';

/** Who has entered the right password and is asked for a code. */
export interface ChallengedAccount {
  agencyId: string;
  id: string;
  passwordHash: string;
}

/** What a challenge names, before anybody knows whether it is genuine. */
export interface NamedChallenge {
  agencyId: string;
  accountId: string;
  /** Seconds since 1970. */
  expires: number;
  signature: string;
}

/**
 * What a browser holds between the password and the code. It is signed with the stored hash of the password, as a
 * known browser's cookie is: no instance has to remember it, and a new password ends it.
 */
export function newChallenge(account: ChallengedAccount, door: Door, now: string): string {
  const expires = Math.floor(Date.parse(now) / 1000) + CODE_ASKED_FOR;
  const { agencyId, id } = account;
  return [agencyId, id, expires, signatureOf(account, door, expires)].join('.');
}

/** Reads a challenge; `null` for what cannot be one. */
export function namedChallenge(text: string): NamedChallenge | null {
  const [, agencyId, accountId, expires, signature] = SHAPE.exec(text.slice(0, LONGEST)) ?? [];
  if (!agencyId || !accountId || !expires || !signature) return null;
  return { agencyId, accountId, expires: Number(expires), signature };
}

/** Whether it was made for this account at this door, and is still good. */
export function isChallengeOf(
  account: ChallengedAccount,
  door: Door,
  { expires, signature }: NamedChallenge,
  now: string,
): boolean {
  const expected = Buffer.from(signatureOf(account, door, expires));
  return timingSafeEqual(Buffer.from(signature), expected) && expires * 1000 > Date.parse(now);
}

const LONGEST = 300;
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const SHAPE = new RegExp(`^(${UUID})\\.(${UUID})\\.(\\d{1,12})\\.([\\w-]{43})$`);

function signatureOf(account: ChallengedAccount, door: Door, expires: number): string {
  const { agencyId, id, passwordHash } = account;
  return createHmac('sha256', passwordHash)
    .update(['code', door, agencyId, id, expires].join('.'))
    .digest('base64url');
}
