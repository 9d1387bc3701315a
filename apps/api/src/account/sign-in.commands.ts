import { NIL } from 'uuid';
import { passwordMatches } from './password.ts';
import { endSessions, openSession } from './session.commands.ts';
import type { SessionToken } from '../context/session-token.ts';
import type { Transaction } from '../database/tenant.ts';
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
  | { signedIn: false; message: string; retryAfterSeconds: number | null };

/**
 * Signs in at the channel's door. Whatever is wrong (company, user name, password, a locked or
 * deactivated account), the answer is the same and so is the work done for it (`X-4`); only who
 * has the right password is told that this is the wrong door.
 *
 * Whoever was signed in at this door of this browser is so no more: the cookie can hold one session,
 * and what no browser holds shall open nothing.
 */
export async function signIn(
  ctx: Pick<RequestContext, 'tenants' | 'now' | 'session'> & { channel: SignInChannel },
  { companyId, userName, password }: Credentials,
): Promise<SignInAnswer> {
  const { tenants, channel, session: former, now } = ctx;
  const typed = { companyId: storable(companyId), userName: storable(userName) };
  const tried = `${typed.companyId}\n${typed.userName}`;
  const waitSeconds = await channel.attempt(tried);
  if (waitSeconds > 0) return refusal(TOO_MANY_ATTEMPTS, waitSeconds);

  // An unknown company has an agency like any other, with nobody in it.
  const database = tenants.of((await tenants.idOfCompany(typed.companyId)) ?? NIL);
  const account = await database.write((tx) => countAttempt(tx, typed.userName, now));
  const matches = await passwordMatches(account?.passwordHash ?? null, password);
  if (!account || !matches || account.lockedOut || !MAY_SIGN_IN.includes(account.status)) {
    return refusal(WRONG);
  }
  const door = doorOf(account.kind);
  if (door !== channel.door) return refusal(wrongDoor[door]);

  const token = await database.write(async (tx) => {
    await tx.db.query(
      `UPDATE account SET failed_attempts = 0, locked_until = NULL, last_sign_in_at = $3
       WHERE agency_id = $1 AND id = $2`,
      [tx.agencyId, account.id, now],
    );
    return openSession(tx, channel, account.id, now);
  });
  if (former) {
    const { id, agency, account: its } = former;
    await tenants.of(agency.id).write((tx) => endSessions(tx, { accountId: its.id, id }));
  }
  await channel.succeeded(tried);
  channel.setToken(token);
  return { signedIn: true, token };
}

/** Failures in a row after which an account is locked, and for how long. */
export const LOCK_AFTER = 10;
const LOCK_MINUTES = 15;

const MAY_SIGN_IN = ['FIRST_LOGIN', 'ACTIVE'];

const WRONG =
  'Company ID, user name and password do not belong together. After several failures in a row an account is locked for a while.';
export const TOO_MANY_ATTEMPTS = 'Too many attempts. Wait a little, then try again.';
const wrongDoor: Record<Door, string> = {
  console: 'This account is for the console, not for this portal.',
  ess: 'This account is for the employee portal.',
  portal: 'This account is for the client portal.',
};

function refusal(message: string, retryAfterSeconds: number | null = null): SignInAnswer {
  return { signedIn: false, message, retryAfterSeconds };
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

interface Attempted {
  id: string;
  kind: string;
  status: string;
  passwordHash: string;
  lockedOut: boolean;
}

/**
 * Counts the attempt as failed before the password is looked at, so that a hundred guesses at once
 * are not more than a hundred one by one; success sets the count back. The last one allowed locks the
 * account for whoever comes next, and waiting opens it again.
 *
 * The disk is not waited for: it has nothing to write for a name that does not exist, and the
 * difference could be measured.
 */
async function countAttempt(
  { db, agencyId }: Transaction,
  userName: string,
  now: string,
): Promise<Attempted | undefined> {
  await db.query('SET LOCAL synchronous_commit = off');
  const { rows } = await db.query<Attempted>(
    `UPDATE account SET
       failed_attempts = CASE WHEN locked_until <= $3 THEN 1 ELSE failed_attempts + 1 END,
       locked_until = CASE
         WHEN locked_until > $3 THEN locked_until
         WHEN locked_until IS NULL AND failed_attempts + 1 >= $4
           THEN $3::timestamptz + make_interval(mins => $5) END
     WHERE agency_id = $1 AND user_name = lower($2)
     RETURNING id, kind, status, password_hash AS "passwordHash",
       failed_attempts > $4 AS "lockedOut"`,
    [agencyId, userName, now, LOCK_AFTER, LOCK_MINUTES],
  );
  return rows[0];
}
