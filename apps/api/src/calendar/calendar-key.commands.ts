import { hashOfToken, newSessionToken } from '../context/session-token.ts';
import type { SignedInContext } from '../context/request-context.ts';

/**
 * A new secret link to the viewer's calendar; the one before opens nothing any more. Only a hash of its key is kept.
 *
 * @returns the path of the link, on this server
 */
export async function renewCalendarLink(ctx: SignedInContext): Promise<string> {
  const key = newSessionToken(ctx.agency.id);
  await setKey(ctx, hashOfToken(key));
  return `/calendar/${key.value}.ics`;
}

/** From now on no link opens the viewer's calendar. */
export async function revokeCalendarLink(ctx: SignedInContext): Promise<void> {
  await setKey(ctx, null);
}

/** Whether there is a link that opens the viewer's calendar. */
export async function hasCalendarLink({ database, agency, account }: SignedInContext) {
  const { rows } = await database.read(
    (db) =>
      db.query<{ has: boolean }>(
        `SELECT calendar_key_hash IS NOT NULL AS has FROM account WHERE agency_id = $1 AND id = $2`,
        [agency.id, account!.id],
      ),
    'primary',
  );
  return rows[0]?.has ?? false;
}

/** The account's version stays: what others see of it has not changed. */
async function setKey({ database, account }: SignedInContext, hash: string | null) {
  await database.write((tx) =>
    tx.db.query('UPDATE account SET calendar_key_hash = $3 WHERE agency_id = $1 AND id = $2', [
      tx.agencyId,
      account!.id,
      hash,
    ]),
  );
}
