import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { boundType } from '../graphql/read/model.ts';
import { idsForCommand } from '../write/targets.ts';

/** A record that an input names, and by which of its fields. */
export interface Reference {
  field: string;
  type: IdentifiedType;
  id: string | null | undefined;
  /** Whose it must be, for what belongs to a client. */
  clientId?: string;
}

/** What besides makes a row of a type one that may be referred to. */
const conditions: Partial<Record<IdentifiedType, string>> = {
  Account: `kind = 'STAFF'`,
  Location: 'client_id = $3',
  Contact: 'client_id = $3',
};

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
    const condition = conditions[type] ?? 'TRUE';
    const visible = await idsForCommand(connection, ctx, type, ids);
    const { rows } = await db.query<{ id: string }>(
      `SELECT id FROM ${boundType(type)[1].table.name}
       WHERE agency_id = $1 AND id = ANY($2::uuid[]) AND ${condition}`,
      [agencyId, [...visible], ...(condition.includes('$3') ? [clientId] : [])],
    );
    for (const { id } of rows) known.add(`${group} ${id}`);
  }
  return named
    .filter(({ type, clientId, id }) => !known.has(`${type} ${clientId ?? ''} ${id}`))
    .map(({ type, field }) => notFound(type, field));
}
