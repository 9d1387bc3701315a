import { accountMachine } from '@stint/domain/account/account.machine.ts';
import {
  isChallengeOf,
  type NamedChallenge,
  namedChallenge,
  newChallenge,
} from './code-challenge.ts';
import { doorOf } from './doors.ts';
import { noteFailure, recentFailures } from './failed-sign-ins.commands.ts';
import { cookieOfBrowser } from './known-browser.ts';
import { spendCode, withSecondFactor } from './second-factor.facts.ts';
import { endSessions, openSession } from './session.commands.ts';
import { notSignedIn, type SignInAnswer, tooMany } from './sign-in-answer.ts';
import { attemptKey, countAttempt, forgetAttempts } from './sign-in-attempts.commands.ts';
import type { RequestContext } from '../context/request-context.ts';
import type { Door } from '../context/sign-in-channel.ts';
import { stateList } from '../database/state-list.ts';
import type { TenantDatabase } from '../database/tenant.ts';

/**
 * What somebody is asked for who has shown the right password; `null` where codes are not on.
 *
 * @returns what the browser sends back with the code, good for five minutes
 */
export async function challengeOf(
  database: TenantDatabase,
  account: { agencyId: string; id: string; passwordHash: string },
  door: Door,
  now: string,
): Promise<string | null> {
  const { agencyId, id } = account;
  const on = await database.read((db) => withSecondFactor({ db, agencyId }, [id]), 'primary');
  return on.has(id) ? newChallenge(account, door, now) : null;
}

/**
 * The second step of signing in. Attempts are counted by account, whichever network they come from: whoever makes them
 * knows the password. A challenge that is not genuine or too old, and a wrong code, open nothing.
 */
export async function signInWithCode(
  ctx: Pick<RequestContext, 'tenants' | 'channel' | 'now' | 'session' | 'encryption'>,
  { challenge, code }: { challenge: string; code: string },
): Promise<SignInAnswer> {
  const { tenants, channel, session: former, now } = ctx;
  if (channel === null) return notSignedIn('DOOR_MISSING');
  const networkWait = await channel.attempt();
  if (networkWait > 0) return tooMany(channel, networkWait);
  const named = namedChallenge(challenge);
  if (named === null) return notSignedIn('CHALLENGE_OVER');
  const database = tenants.of(named.agencyId);
  const account = await challenged(database, named);
  const { door, browserCookie } = channel;
  const genuine =
    account !== null && doorOf(account.kind) === door && isChallengeOf(account, door, named, now);
  if (!genuine) return notSignedIn('CHALLENGE_OVER');

  const key = attemptKey('second factor', named.agencyId, account.id);
  const waitSeconds = await database.writeEach((each) => countAttempt(each, key, now));
  if (waitSeconds > 0) return tooMany(channel, waitSeconds);
  const token = await database.write(async (tx) => {
    if (!(await spendCode(tx, ctx, account.id, code))) return null;
    await forgetAttempts(tx, key);
    const failed = await recentFailures(tx, account.id, now);
    return openSession(tx, channel, { accountId: account.id, now, failed });
  });
  if (token === null) {
    await noteFailure(database, account.userName, channel.ipAddress, now);
    return notSignedIn('CODE_WRONG');
  }
  if (former) {
    const { id, agency, account: its } = former;
    await tenants.of(agency.id).write((tx) => endSessions(tx, { accountId: its.id, id }));
  }
  await channel.succeeded();
  channel.setToken(token);
  channel.setBrowserCookie(cookieOfBrowser(browserCookie, account, door, now));
  return { signedIn: true, token };
}

interface Challenged {
  agencyId: string;
  id: string;
  kind: string;
  userName: string;
  passwordHash: string;
}

async function challenged(
  database: TenantDatabase,
  { agencyId, accountId }: NamedChallenge,
): Promise<Challenged | null> {
  const { rows } = await database.read(
    (db) =>
      db.query<Challenged>(
        `SELECT agency_id AS "agencyId", id, kind, user_name AS "userName",
           password_hash AS "passwordHash"
         FROM account WHERE agency_id = $1 AND id = $2 AND password_hash IS NOT NULL
           AND status IN (${stateList(accountMachine, 'FIRST_LOGIN', 'ACTIVE')})`,
        [agencyId, accountId],
      ),
    'primary',
  );
  return rows[0] ?? null;
}
