import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { boundType } from '../graphql/read/model.ts';
import { idsForCommand } from '../write/targets.ts';

/** Refuses lines that are not there or out of the viewer's sight, which is answered alike: once for each field. */
export async function unseenLines(
  connection: AgencyConnection,
  ctx: { viewer: Viewer },
  type: 'TimesheetLine' | 'ExpenseLine',
  named: readonly { id: string; field: string }[],
): Promise<Refusal[]> {
  if (named.length === 0) return [];
  const ids = named.map(({ id }) => id);
  const visible = await idsForCommand(connection, ctx, type, ids);
  const { rows } = await connection.db.query<{ id: string }>(
    `SELECT id FROM ${boundType(type)[1].table.name} WHERE agency_id = $1 AND id = ANY($2::uuid[])`,
    [connection.agencyId, [...visible]],
  );
  const there = new Set(rows.map(({ id }) => id));
  const fields = named.filter(({ id }) => !there.has(id)).map(({ field }) => field);
  return [...new Set(fields)].map((field) => notFound(type, field));
}
