import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { idsForCommand } from '../write/targets.ts';

/** Refuses lines that are out of the viewer's sight, as if they were not there, once for each field. */
export async function unseenLines(
  connection: AgencyConnection,
  ctx: { viewer: Viewer },
  named: readonly { id: string; field: string }[],
): Promise<Refusal[]> {
  const ids = named.map(({ id }) => id);
  const seen = await idsForCommand(connection, ctx, 'TimesheetLine', ids);
  const fields = named.filter(({ id }) => !seen.has(id)).map(({ field }) => field);
  return [...new Set(fields)].map((field) => notFound('TimesheetLine', field));
}
