import { NIL } from 'uuid';
import { checkPassword } from './check-password.ts';
import { doorOf } from './doors.ts';
import { noteFailure, recentFailures } from './failed-sign-ins.commands.ts';
import { cookieOfBrowser, knownBrowser } from './known-browser.ts';
import { endSessions, openSession } from './session.commands.ts';
import { challengeOf } from './sign-in-code.commands.ts';
import { notSignedIn, type SignInAnswer, tooMany } from './sign-in-answer.ts';
import { storable } from './typed-name.ts';
import { attemptKey, attemptsAt, forgetAttempts } from './sign-in-attempts.commands.ts';
import type { TenantDatabase } from '../database/tenant.ts';
import type { RequestContext } from '../context/request-context.ts';
import type { SignInChannel } from '../context/sign-in-channel.ts';

/** What a person types at sign-in (`S-4`). */
export interface Credentials {
  companyId: string;
  userName: string;
  password: string;
}

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
  const known = account?.passwordHash ? { ...account, passwordHash: account.passwordHash } : null;
  const browser = known && knownBrowser(browserCookie, known, door, now);
  if (browser === null && browserCookie !== undefined) {
    const waitSeconds = await channel.attempt();
    if (waitSeconds > 0) return tooMany(channel, waitSeconds);
  }
  const key = browser
    ? attemptKey('browser', browser)
    : attemptKey('network', network, typed.companyId, typed.userName);
  const applicant = { network, isKnown: browser !== null };
  const passwordHash = account?.passwordHash ?? null;
  const accountKey = attemptsAt(typed.companyId, typed.userName);
  const attempt = { key, accountKey, passwordHash, password, now };
  const check = await checkPassword(database, applicant, attempt);
  if ('waitSeconds' in check) return tooMany(channel, check.waitSeconds);
  if (!account || !known || !check.matches || !MAY_SIGN_IN.includes(account.status)) {
    if (browser === null) await noteFailure(database, typed.userName, channel.ipAddress, now);
    return notSignedIn('SIGN_IN_WRONG');
  }
  const own = doorOf(account.kind);
  if (own !== door) return notSignedIn(`WRONG_DOOR.${own}`);

  const challenge = await challengeOf(database, known, door, now);
  if (challenge !== null) {
    await database.writeEach((each) => forgetAttempts(each, key));
    return { signedIn: false, challenge };
  }
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
  channel.setBrowserCookie(cookieOfBrowser(browserCookie, known, door, now));
  return { signedIn: true, token };
}

const MAY_SIGN_IN = ['FIRST_LOGIN', 'ACTIVE'];

interface SigningIn {
  agencyId: string;
  id: string;
  kind: string;
  status: string;
  passwordHash: string | null;
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
