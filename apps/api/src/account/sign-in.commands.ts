import { type Message, message } from '@stint/domain/messages/message.ts';
import { NIL } from 'uuid';
import { checkPassword } from './check-password.ts';
import { noteFailure, recentFailures } from './failed-sign-ins.commands.ts';
import { cookieOfBrowser, knownBrowser } from './known-browser.ts';
import { endSessions, openSession } from './session.commands.ts';
import { attemptKey, forgetAttempts } from './sign-in-attempts.commands.ts';
import type { SessionToken } from '../context/session-token.ts';
import type { TenantDatabase } from '../database/tenant.ts';
import type { RequestContext } from '../context/request-context.ts';
import type { Door, SignInChannel } from '../context/sign-in-channel.ts';

/** What a person types at sign-in (`S-4`). */
export interface Credentials {
  companyId: string;
  userName: string;
  password: string;
}

export type SignInAnswer =
  | { signedIn: true; token: SessionToken }
  | { signedIn: false; refusal: Message; retryAfterSeconds: number | null };

/**
 * Signs in at the channel's door. Whatever is wrong (company, user name, password, a deactivated account), the answer
 * is the same and so is the work done for it (`X-4`); only who has the right password is told that this is the wrong
 * door.
 *
 * Failures are counted by account and network; those of a browser that has signed in to the account before, by
 * themselves. So nobody can keep others out by guessing.
 *
 * Whoever was signed in at this door of this browser is so no more: the cookie can hold one session,
 * and what no browser holds shall open nothing.
 */
export async function signIn(
  ctx: Pick<RequestContext, 'tenants' | 'now' | 'session'> & { channel: SignInChannel },
  { companyId, userName, password }: Credentials,
): Promise<SignInAnswer> {
  const { tenants, channel, session: former, now } = ctx;
  const { network, door, browserCookie } = channel;
  const typed = { companyId: storable(companyId), userName: storable(userName) };
  // Only whoever says that they are known is looked up first.
  if (browserCookie === undefined) {
    const waitSeconds = await channel.attempt();
    if (waitSeconds > 0) return tooMany(channel, waitSeconds);
  }
  // An unknown company has an agency like any other, with nobody in it.
  const agencyId = (await tenants.idOfCompany(typed.companyId)) ?? NIL;
  const database = tenants.of(agencyId);
  const account = await accountNamed(database, agencyId, typed.userName);
  const browser = account && knownBrowser(browserCookie, account, door, now);
  if (browser === null && browserCookie !== undefined) {
    const waitSeconds = await channel.attempt();
    if (waitSeconds > 0) return tooMany(channel, waitSeconds);
  }
  const key = browser
    ? attemptKey('browser', browser)
    : attemptKey('network', network, typed.companyId, typed.userName);
  const applicant = { network, isKnown: browser !== null };
  const passwordHash = account?.passwordHash ?? null;
  const check = await checkPassword(database, applicant, { key, passwordHash, password, now });
  if ('waitSeconds' in check) return tooMany(channel, check.waitSeconds);
  if (!account || !check.matches || !MAY_SIGN_IN.includes(account.status)) {
    if (browser === null) await noteFailure(database, typed.userName, channel.ipAddress, now);
    return refusal('SIGN_IN_WRONG');
  }
  const own = doorOf(account.kind);
  if (own !== door) return refusal(`WRONG_DOOR.${own}`);

  const token = await database.write(async (tx) => {
    await forgetAttempts(tx, key);
    const failed = await recentFailures(tx, account.id, now);
    return openSession(tx, channel, { accountId: account.id, now, failed });
  });
  if (former) {
    const { id, agency, account: its } = former;
    await tenants.of(agency.id).write((tx) => endSessions(tx, { accountId: its.id, id }));
  }
  if (browser === null) await channel.succeeded();
  channel.setToken(token);
  channel.setBrowserCookie(cookieOfBrowser(browserCookie, account, door, now));
  return { signedIn: true, token };
}

const MAY_SIGN_IN = ['FIRST_LOGIN', 'ACTIVE'];

async function tooMany(channel: SignInChannel, retryAfterSeconds: number): Promise<SignInAnswer> {
  await channel.tellToWait(retryAfterSeconds);
  return refusal('TOO_MANY_ATTEMPTS', retryAfterSeconds);
}

function refusal(
  key: 'TOO_MANY_ATTEMPTS' | 'SIGN_IN_WRONG' | `WRONG_DOOR.${Door}`,
  retryAfterSeconds: number | null = null,
): SignInAnswer {
  return { signedIn: false, refusal: message(key, {}), retryAfterSeconds };
}

/** Longer than any company ID or user name: what follows makes no other name of it. */
const LONGEST_NAME = 200;

/** As names are stored: lower case, without blanks around them and what PostgreSQL cannot keep. */
function storable(typed: string): string {
  return typed.slice(0, LONGEST_NAME).toWellFormed().replaceAll('\0', '').trim().toLowerCase();
}

/** The door that accounts of a kind come in by. */
export function doorOf(kind: string): Door {
  if (kind === 'EMPLOYEE') return 'ess';
  return kind === 'CLIENT_CONTACT' ? 'portal' : 'console';
}

interface SigningIn {
  agencyId: string;
  id: string;
  kind: string;
  status: string;
  passwordHash: string;
}

async function accountNamed(
  database: TenantDatabase,
  agencyId: string,
  userName: string,
): Promise<SigningIn | null> {
  const { rows } = await database.read(
    (db) =>
      db.query<SigningIn>(
        `SELECT agency_id AS "agencyId", id, kind, status, password_hash AS "passwordHash"
         FROM account WHERE agency_id = $1 AND user_name = lower($2)`,
        [agencyId, userName],
      ),
    'primary',
  );
  return rows[0] ?? null;
}
