import type { Session } from './session.type.ts';
import type { Queryable } from '../database/agency-query.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';
import { globalId } from '../graphql/global-id.ts';

/** The viewer's own sessions that have not ended, the last used first. */
export async function ownSessions(ctx: SignedInContext): Promise<Session[]> {
  const accountId = ctx.account?.id ?? '';
  const perAccount = await ctx.database.read(
    (db) => sessionsOfPage(db, ctx, [{ id: accountId }]),
    'primary',
  );
  return perAccount.get(accountId) ?? [];
}

/** The sessions of these accounts that have not ended, by account, the last used first. */
export async function sessionsOfPage(
  db: Queryable,
  { agency, session: own, now }: RequestContext,
  accounts: readonly { id: string }[],
): Promise<Map<string, Session[]>> {
  const { rows } = await db.query<Omit<Session, 'current'> & { accountId: string }>(
    `SELECT id, account_id AS "accountId", door, created_at AS "createdAt",
       last_seen_at AS "lastSeenAt", user_agent AS "userAgent", ip_address AS "ipAddress"
     FROM session
     WHERE agency_id = $1 AND account_id = ANY($2::uuid[]) AND viewed_from IS NULL
       AND expires_at > $3
     ORDER BY last_seen_at DESC, id`,
    [agency?.id, accounts.map(({ id }) => id), now],
  );
  const shown = rows.map(({ id, ...session }) => ({
    ...session,
    id: globalId('Session', id),
    current: id === own?.id,
  }));
  return Map.groupBy(shown, ({ accountId }) => accountId);
}
