import type { SignedInContext } from '../context/request-context.ts';

/** One of the viewer's own sessions. */
export interface OwnSession {
  id: string;
  door: string;
  createdAt: string;
  lastSeenAt: string;
  userAgent: string | null;
}

/** The viewer's own sessions that have not ended, the last used first. */
export async function ownSessions({
  database,
  agency,
  account,
  now,
}: SignedInContext): Promise<OwnSession[]> {
  const { rows } = await database.read(
    (db) =>
      db.query<OwnSession>(
        `SELECT id, door, created_at AS "createdAt", last_seen_at AS "lastSeenAt",
           user_agent AS "userAgent"
         FROM session WHERE agency_id = $1 AND account_id = $2 AND expires_at > $3
         ORDER BY last_seen_at DESC`,
        [agency.id, account?.id, now],
      ),
    'primary',
  );
  return rows;
}
