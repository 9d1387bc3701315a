import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Door } from '../context/sign-in-channel.ts';

/** The account that a browser has signed in to. */
export interface BrowserAccount {
  agencyId: string;
  id: string;
  passwordHash: string;
}

/** How long a browser is known after its last sign-in, in days. */
const KNOWN_DAYS = 180;

/** So many accounts of one door are kept in one browser: people share computers. */
const MOST_ACCOUNTS = 4;

/**
 * The id of a browser that has signed in to this account at this door before, by the cookie that it holds; `null` when
 * it has not, that was too long ago, or the password has changed since.
 *
 * The cookie is signed with the stored hash of the account's password. Nobody outside knows it, every instance does,
 * and with a new password all browsers are unknown again.
 *
 * @param now an instant, ISO
 */
export function knownBrowser(
  cookie: string | undefined,
  account: BrowserAccount,
  door: Door,
  now: string,
): string | null {
  const entry = entriesOf(cookie).find((each) => isOf(each, account));
  if (!entry) return null;
  const { browserId, expires, signature } = entry;
  const expected = signatureOf(account, door, browserId, expires);
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) return null;
  return Number(expires) * 1000 > Date.parse(now) ? browserId : null;
}

/** The cookie after signing in to this account, with those that it held before, and when it ends. */
export function cookieOfBrowser(
  cookie: string | undefined,
  account: BrowserAccount,
  door: Door,
  now: string,
): { value: string; expiresAt: string } {
  const ends = new Date(Date.parse(now) + KNOWN_DAYS * 24 * 3_600_000);
  const browserId =
    knownBrowser(cookie, account, door, now) ?? randomBytes(16).toString('base64url');
  const expires = String(Math.floor(ends.getTime() / 1000));
  const signature = signatureOf(account, door, browserId, expires);
  const others = entriesOf(cookie).filter((each) => !isOf(each, account));
  const own: Entry = {
    agencyId: account.agencyId,
    accountId: account.id,
    browserId,
    expires,
    signature,
  };
  const value = [own, ...others.slice(0, MOST_ACCOUNTS - 1)].map(written).join('~');
  return { value, expiresAt: ends.toISOString() };
}

interface Entry {
  agencyId: string;
  accountId: string;
  browserId: string;
  /** Seconds since 1970. */
  expires: string;
  signature: string;
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const SHAPE = new RegExp(`^(${UUID})\\.(${UUID})\\.([\\w-]{22})\\.(\\d{1,12})\\.([\\w-]{43})$`);

/** What is no entry is left out. */
function entriesOf(cookie: string | undefined): Entry[] {
  const texts = cookie?.split('~', MOST_ACCOUNTS) ?? [];
  return texts.flatMap((text) => {
    const [, agencyId, accountId, browserId, expires, signature] = SHAPE.exec(text) ?? [];
    if (!agencyId || !accountId || !browserId || !expires || !signature) return [];
    return [{ agencyId, accountId, browserId, expires, signature }];
  });
}

function written({ agencyId, accountId, browserId, expires, signature }: Entry): string {
  return [agencyId, accountId, browserId, expires, signature].join('.');
}

function isOf({ agencyId, accountId }: Entry, account: BrowserAccount): boolean {
  return agencyId === account.agencyId && accountId === account.id;
}

function signatureOf(
  { agencyId, id, passwordHash }: BrowserAccount,
  door: Door,
  browserId: string,
  expires: string,
): string {
  return createHmac('sha256', passwordHash)
    .update(['browser', door, agencyId, id, browserId, expires].join('.'))
    .digest('base64url');
}
