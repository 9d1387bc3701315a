import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { idsForCommand } from '../write/targets.ts';

/** A record that an input names, and by which of its fields. */
export interface Reference {
  field: string;
  type: keyof typeof tables;
  id: string | null | undefined;
  /** Whose it must be, for what belongs to a client. */
  clientId?: string;
}

const tables = {
  Client: 'client WHERE true',
  Account: `account WHERE kind = 'STAFF'`,
  Location: 'location WHERE client_id = $3',
  Contact: 'contact WHERE client_id = $3',
} as const;

/**
 * Refuses what is not there to be referred to. What never was, what is another client's and what is
 * another agency's look the same, and so does what the viewer may not see.
 */
export async function unknownReferences(
  connection: AgencyConnection,
  ctx: { viewer: Viewer },
  references: readonly Reference[],
): Promise<Refusal[]> {
  const { db, agencyId } = connection;
  const named = references.filter(({ id }) => id != null);
  const groups = Map.groupBy(named, ({ type, clientId }) => `${type} ${clientId ?? ''}`);
  const known = new Set<string>();
  for (const [group, ofGroup] of groups) {
    const [{ type, clientId }] = ofGroup as [Reference];
    const ids = ofGroup.flatMap(({ id }) => id ?? []);
    const visible = await idsForCommand(connection, ctx, type, ids);
    const { rows } = await db.query<{ id: string }>(
      `SELECT id FROM ${tables[type]} AND agency_id = $1 AND id = ANY($2::uuid[])`,
      [agencyId, [...visible], ...(tables[type].includes('$3') ? [clientId] : [])],
    );
    for (const { id } of rows) known.add(`${group} ${id}`);
  }
  return named
    .filter(({ type, clientId, id }) => !known.has(`${type} ${clientId ?? ''} ${id}`))
    .map(({ type, field }) => notFound(type, field));
}
