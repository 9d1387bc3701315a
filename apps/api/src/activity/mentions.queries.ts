import { globalId } from '../graphql/global-id.ts';
import type { Queryable } from '../database/agency-query.ts';
import type { RequestContext } from '../context/request-context.ts';

interface Mentioning {
  id: string;
  mentions: string[];
}

/** The colleagues whom the activities of a page mention, by activity, with one statement; in the order of mention. */
export async function mentionedColleagues(
  db: Queryable,
  { agency }: RequestContext,
  rows: readonly object[],
) {
  const activities = rows as readonly Mentioning[];
  const ids = [...new Set(activities.flatMap(({ mentions }) => mentions))];
  if (ids.length === 0) return new Map<string, { id: string; displayName: string }[]>();
  const { rows: accounts } = await db.query<{ id: string; displayName: string }>(
    `SELECT id, display_name AS "displayName" FROM account
     WHERE agency_id = $1 AND id = ANY($2::uuid[])`,
    [agency?.id, ids],
  );
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return new Map(
    activities.map(({ id, mentions }) => [
      id,
      mentions.flatMap((mention) => {
        const account = byId.get(mention);
        return account ? [{ ...account, id: globalId('Account', account.id) }] : [];
      }),
    ]),
  );
}
