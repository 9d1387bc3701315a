import { evidenceOf } from './evidence.facts.ts';
import { freshLines } from './fresh-lines.ts';
import { refreshedLines } from './refreshed-lines.ts';
import { linesOf } from './stored-lines.ts';
import { TimesheetEntity } from './timesheet.entity.ts';
import { writeLines } from './write-lines.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import type { ChangeEntry } from '../history/change.ts';

/**
 * Brings a draft up to what was punched and planned since it was begun. Nothing happens to a sheet that somebody
 * handed in or rejected.
 */
export async function refreshDraft(
  tx: Transaction,
  ctx: SignedInContext,
  id: string,
): Promise<ChangeEntry[]> {
  const [sheet] = await selectRows(tx, TimesheetEntity, { id }, { lock: true });
  // oxlint-disable-next-line stint/no-own-decision -- a prefilled line is nobody's decision
  if (sheet?.status !== 'DRAFT') return [];
  const evidence = (await evidenceOf(tx, ctx.now, [sheet])).get(id)!;
  const before = (await linesOf(tx, [id])).get(id) ?? [];
  const editedAt = await lastEdited(tx, id);
  const { removed, added } = refreshedLines(before, freshLines(sheet, evidence), editedAt);
  if (removed.length === 0 && added.length === 0) return [];
  const changes = { added, changed: [], removed: removed.map((line) => line.id) };
  return writeLines(tx, ctx, sheet, changes, { evidence, action: 'updated' });
}

/** When somebody last changed lines by hand. */
async function lastEdited({ db, agencyId }: Transaction, id: string): Promise<string | null> {
  const { rows } = await db.query<{ at: string | null }>(
    `SELECT max(change_set.at) AS at FROM audit_entry
     JOIN change_set ON change_set.agency_id = $1 AND change_set.id = change_set_id
     WHERE audit_entry.agency_id = $1 AND record_type = 'timesheet' AND record_id = $2
       AND action = 'edit' AND undone_by_id IS NULL`,
    [agencyId, id],
  );
  return rows[0]!.at;
}
