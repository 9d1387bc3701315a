import { globalId } from '../graphql/global-id.ts';
import type { Queryable } from '../database/agency-query.ts';
import type { RequestContext } from '../context/request-context.ts';

/** A client by its name. */
export interface NamedClient {
  id: string;
  name: string;
}

interface Restricted {
  id: string;
  clientIds: readonly string[] | null;
}

/** The clients that the tokens of a page are restricted to, by token, with one statement; in the order of their names. */
export async function clientsOfTokens(
  db: Queryable,
  { agency }: RequestContext,
  rows: readonly object[],
): Promise<ReadonlyMap<string, NamedClient[]>> {
  const tokens = rows as readonly Restricted[];
  const ids = [...new Set(tokens.flatMap(({ clientIds }) => clientIds ?? []))];
  if (ids.length === 0) return new Map();
  const { rows: clients } = await db.query<NamedClient>(
    'SELECT id, name FROM client WHERE agency_id = $1 AND id = ANY($2::uuid[]) ORDER BY sort_name, id',
    [agency?.id, ids],
  );
  return new Map(
    tokens.map(({ id, clientIds }) => [
      id,
      clients
        .filter((client) => clientIds?.includes(client.id))
        .map((client) => ({ ...client, id: globalId('Client', client.id) })),
    ]),
  );
}
