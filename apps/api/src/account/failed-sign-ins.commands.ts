import type { TenantDatabase, Transaction } from '../database/tenant.ts';

/** Attempts at an account that failed since its owner signed in last. */
export interface FailedSignIns {
  count: number;
  /** When the last of them was, an instant, ISO. */
  lastAt: string | null;
  /** The network address that it came from. */
  lastFrom: string | null;
}

/**
 * Notes a failed attempt for the owner of the account, who is told at the next sign-in; a name that does not exist has
 * nothing to note. A message to the owner is to be sent from here.
 *
 * The disk is not waited for: it has nothing to write for a name that does not exist, and the difference could be
 * measured.
 */
export async function noteFailure(
  database: TenantDatabase,
  userName: string,
  ipAddress: string,
  now: string,
): Promise<void> {
  await database.writeEach(({ db, agencyId }) =>
    db.query({ ...note, values: [agencyId, userName, now, ipAddress] }),
  );
}

const note = {
  name: 'note_failure',
  text: `UPDATE account
    SET failed_attempts = failed_attempts + 1, last_failed_at = $3, last_failed_from = $4
    WHERE agency_id = $1 AND user_name = lower($2)`,
};

/** What had failed until this sign-in, which begins the count anew. */
export async function recentFailures(
  { db, agencyId }: Transaction,
  accountId: string,
  now: string,
): Promise<FailedSignIns> {
  const { rows } = await db.query<FailedSignIns>(
    `UPDATE account
     SET failed_attempts = 0, last_failed_at = NULL, last_failed_from = NULL, last_sign_in_at = $3
     FROM (SELECT * FROM account WHERE agency_id = $1 AND id = $2 FOR UPDATE) AS before
     WHERE account.agency_id = $1 AND account.id = before.id
     RETURNING before.failed_attempts AS count, before.last_failed_at AS "lastAt",
       before.last_failed_from AS "lastFrom"`,
    [agencyId, accountId, now],
  );
  return rows[0]!;
}

/** Begins the count of these accounts anew, as a sign-in does. */
export async function forgetFailures(
  { db, agencyId }: Transaction,
  accountIds: readonly string[],
): Promise<void> {
  await db.query(
    `UPDATE account SET failed_attempts = 0, last_failed_at = NULL, last_failed_from = NULL
     WHERE agency_id = $1 AND id = ANY($2::uuid[])`,
    [agencyId, accountIds],
  );
}
