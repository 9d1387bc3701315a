import { type ActivityKind, activityKindLabels } from '@stint/domain/activity/activity.ts';
import type { BlockingRecord } from '@stint/domain/kernel/refusal.ts';
import type { AuditEntryEntity } from './audit-entry.entity.ts';
import { CREATED } from './change.ts';
import { recordGlobalId } from '../graphql/global-id.ts';
import type { Transaction } from '../database/tenant.ts';

/**
 * The activities and tasks about records that a change made: no foreign key holds those records, and taking them
 * away would leave these about nothing. At most twenty. Of a private one nothing is told but
 * that it is there.
 */
export async function recordsAbout(
  { db, agencyId }: Transaction,
  entries: readonly AuditEntryEntity[],
): Promise<BlockingRecord[]> {
  const made = entries.filter(({ action }) => action === CREATED);
  if (made.length === 0) return [];
  const { rows } = await db.query<AboutRow>(
    `WITH made AS (
       SELECT * FROM unnest($2::text[], $3::uuid[]) AS made (record_type, record_id)
     )
     SELECT 'activity' AS "recordType", activity.id, activity.kind AS name, private, display_name AS author
     FROM made JOIN activity USING (record_type, record_id)
     JOIN account ON account.agency_id = activity.agency_id AND account.id = author_id
     WHERE activity.agency_id = $1
     UNION ALL SELECT 'task', task.id, title, false, NULL
     FROM made JOIN task USING (record_type, record_id) WHERE task.agency_id = $1
     ORDER BY 2 LIMIT 20`,
    [agencyId, made.map(({ recordType }) => recordType), made.map(({ recordId }) => recordId)],
  );
  return rows.map((row) => ({
    kind: row.recordType,
    id: recordGlobalId(row.recordType, row.id),
    label: labelOf(row),
  }));
}

function labelOf({ recordType, name, private: isPrivate, author }: AboutRow): string {
  if (recordType === 'task') return `task “${name}”`;
  if (isPrivate) return 'a private activity';
  return `${activityKindLabels[name as ActivityKind].toLowerCase()} by ${author}`;
}

interface AboutRow {
  recordType: 'activity' | 'task';
  id: string;
  /** The kind of an activity, the title of a task. */
  name: string;
  private: boolean;
  author: string | null;
}
