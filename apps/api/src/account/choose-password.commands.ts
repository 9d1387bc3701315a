import { accountMachine } from '@stint/domain/account/account.machine.ts';
import { doorOf } from './doors.ts';
import { recentFailures } from './failed-sign-ins.commands.ts';
import { cookieOfBrowser } from './known-browser.ts';
import { accountOfLink, spendLink } from './one-time-link.commands.ts';
import { newPasswordProblem, replaceOwnPassword } from './own-password.commands.ts';
import { hashPassword } from './password.ts';
import { endSessions, openSession } from './session.commands.ts';
import { challengeOf } from './sign-in-code.commands.ts';
import { notSignedIn, type SignInAnswer, tooMany } from './sign-in-answer.ts';
import type { RequestContext } from '../context/request-context.ts';
import { parseSessionToken, type SessionToken } from '../context/session-token.ts';
import type { TenantDatabase } from '../database/tenant.ts';
import { stateList } from '../database/state-list.ts';
import { invalid, type InvalidInput } from '../graphql/results.ts';

/** Of what follows the # of a link. */
const LONGEST_TOKEN = 200;

/**
 * Chooses a password by a one-time link and signs in with it, at the account's own door. A link that never was, was
 * used or has expired is refused alike; one that is opened at another door, or with a password that cannot be used,
 * stays good.
 */
export async function choosePassword(
  ctx: Pick<RequestContext, 'tenants' | 'channel' | 'now' | 'session'>,
  { token: typed, newPassword }: { token: string; newPassword: string },
): Promise<SignInAnswer | InvalidInput> {
  const { tenants, channel, session: former, now } = ctx;
  if (channel === null) return notSignedIn('DOOR_MISSING');
  const waitSeconds = await channel.attempt();
  if (waitSeconds > 0) return tooMany(channel, waitSeconds);
  const link = typed.length > LONGEST_TOKEN ? null : parseSessionToken(typed);
  if (link === null) return notSignedIn('LINK_INVALID');
  const database = tenants.of(link.agencyId);
  const owner = await ownerOf(database, link, now);
  if (owner === null) return notSignedIn('LINK_INVALID');
  await channel.succeeded();
  const own = doorOf(owner.kind);
  if (own !== channel.door) return notSignedIn(`WRONG_DOOR.${own}`);
  const problem = await newPasswordProblem(newPassword, owner);
  if (problem !== undefined) return invalid([{ path: 'newPassword', message: problem }]);

  const passwordHash = await hashPassword(newPassword);
  const account = { agencyId: link.agencyId, id: owner.id, passwordHash };
  const challenge = await challengeOf(database, account, channel.door, now);
  const opened = await database.write(async (tx) => {
    if (!(await spendLink(tx, link, now))) return null;
    await replaceOwnPassword(tx, owner, { passwordHash, now });
    if (challenge !== null) return { challenge };
    const failed = await recentFailures(tx, owner.id, now);
    return openSession(tx, channel, { accountId: owner.id, now, failed });
  });
  if (opened === null) return notSignedIn('LINK_INVALID');
  // A mailbox is no second factor.
  if ('challenge' in opened) return { signedIn: false, ...opened };
  if (former && former.account.id !== owner.id) {
    const { id, agency, account } = former;
    await tenants.of(agency.id).write((tx) => endSessions(tx, { accountId: account.id, id }));
  }
  channel.setToken(opened);
  channel.setBrowserCookie(cookieOfBrowser(channel.browserCookie, account, channel.door, now));
  return { signedIn: true, token: opened };
}

interface Owner {
  id: string;
  kind: string;
  status: string;
  userName: string;
  displayName: string;
  companyId: string;
  agencyName: string;
}

async function ownerOf(
  database: TenantDatabase,
  link: SessionToken,
  now: string,
): Promise<Owner | null> {
  return database.read(async (db) => {
    const accountId = await accountOfLink({ db, agencyId: link.agencyId }, link, now);
    const { rows } = await db.query<Owner>(
      `SELECT account.id, kind, status, user_name AS "userName", display_name AS "displayName",
         company_id AS "companyId", agency.name AS "agencyName"
       FROM account JOIN agency ON agency.id = account.agency_id
       WHERE account.agency_id = $1 AND account.id = $2
         AND status IN (${stateList(accountMachine, 'FIRST_LOGIN', 'ACTIVE')})`,
      [link.agencyId, accountId],
    );
    return rows[0] ?? null;
  }, 'primary');
}
