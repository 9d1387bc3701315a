import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import { TimesheetLineEntity } from './timesheet-line.entity.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { idsForCommand } from '../write/targets.ts';

/** Refuses lines that are not there or out of the viewer's sight, which is answered alike: once for each field. */
export async function unseenLines(
  connection: AgencyConnection,
  ctx: { viewer: Viewer },
  named: readonly { id: string; field: string }[],
): Promise<Refusal[]> {
  if (named.length === 0) return [];
  const ids = named.map(({ id }) => id);
  const visible = await idsForCommand(connection, ctx, 'TimesheetLine', ids);
  const rows = await selectRows(connection, TimesheetLineEntity, { id: [...visible] });
  const there = new Set(rows.map(({ id }) => id));
  const fields = named.filter(({ id }) => !there.has(id)).map(({ field }) => field);
  return [...new Set(fields)].map((field) => notFound('TimesheetLine', field));
}
