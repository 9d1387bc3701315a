import { passwordMatches } from './password.ts';
import { type Applicant, passwordQueue } from './password-queue.ts';
import { countAttempt } from './sign-in-attempts.commands.ts';
import type { TenantDatabase } from '../database/tenant.ts';

export type PasswordCheck = { matches: boolean } | { waitSeconds: number };

/**
 * Checks a password, at most as often as its key allows. The attempt counts as failed until `forgetAttempts`. The work
 * is the same whether there is such an account (`X-4`).
 *
 * @param attempt.key whose failures are counted together, see `attemptKey`
 * @param attempt.accountKey by which it can be forgotten with the others at the account, see `attemptsAt`
 * @param attempt.passwordHash `null` when there is no such account
 * @param attempt.now an instant, ISO
 */
export async function checkPassword(
  database: TenantDatabase,
  applicant: Applicant,
  attempt: {
    key: string;
    accountKey?: string;
    passwordHash: string | null;
    password: string;
    now: string;
  },
): Promise<PasswordCheck> {
  const { key, accountKey, passwordHash, password, now } = attempt;
  const place = passwordQueue.enter(applicant);
  if (place === null) return { waitSeconds: BUSY_SECONDS };
  try {
    const waitSeconds = await database.writeEach((each) =>
      countAttempt(each, key, now, accountKey),
    );
    if (waitSeconds > 0) return { waitSeconds };
    await place.turn;
    return { matches: await passwordMatches(passwordHash, password) };
  } finally {
    place.leave();
  }
}

/** By then the queue has moved on. */
const BUSY_SECONDS = 3;
