import type { Transaction } from '../database/tenant.ts';
import type { WrittenRow } from '../database/write-rows.ts';

interface About {
  recordType: string;
  recordId: string;
  private: boolean;
}

/**
 * The records that show the activities written here: those that they are about, for their history, and
 * those that were contacted by them, for their “last contacted”. Nobody has changed them, so no new
 * version is told. Of a private activity nobody else is told anything.
 */
export async function contactedRecords(
  tx: Transaction,
  written: readonly WrittenRow[],
): Promise<WrittenRow[]> {
  const { db, agencyId } = tx;
  const activities = written.filter(({ recordType }) => recordType === 'activity');
  if (activities.length === 0) return [];
  const gone = activities.flatMap((row) => (row.gone as About | undefined) ?? []);
  const wasShared = activities.filter(({ changes }) => 'private' in changes);
  const { rows: shown } = await db.query<Pick<WrittenRow, 'recordType' | 'recordId'>>(
    `WITH about AS (
       SELECT record_type, record_id FROM activity
       WHERE agency_id = $1 AND id = ANY($2::uuid[]) AND (NOT private OR id = ANY($3::uuid[]))
       UNION SELECT * FROM unnest($4::text[], $5::uuid[])
     )
     SELECT record_type AS "recordType", record_id AS "recordId" FROM about
     UNION SELECT contacted.record_type, contacted.record_id
     FROM about, contacted_records($1, about.record_type, about.record_id) AS contacted`,
    [
      agencyId,
      activities.map(({ recordId }) => recordId),
      wasShared.map(({ recordId }) => recordId),
      gone.filter((row) => !row.private).map(({ recordType }) => recordType),
      gone.filter((row) => !row.private).map(({ recordId }) => recordId),
    ],
  );
  return shown.map((row) => ({ ...row, recordVersion: null, changes: {} }));
}
