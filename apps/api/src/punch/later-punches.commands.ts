import { localTimeAt } from '@stint/domain/kernel/zoned-time.ts';
import type { BegunWork } from '@stint/domain/punch/changed-work.ts';
import type { ClaimStatus } from '@stint/domain/timesheet/claim.ts';
import { comesAfterSubmission } from '@stint/domain/timesheet/later-punches.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import { publishRows } from '../history/change.ts';

interface HeldSheet {
  id: string;
  version: number;
  status: ClaimStatus;
  assignmentId: string;
  startDate: string;
  endDate: string;
  /** IANA: its days are those of this zone, wherever its location is by now. */
  timeZone: string;
  hasLaterPunches: boolean;
}

/**
 * Flags the sheets that were handed in before these punches came. Nothing else of them changes, not even the version:
 * an approval stays as it is, and can be taken back as before.
 *
 * @param work that is another since they came: it belongs to the day on which it began (T-4)
 */
export async function flagLaterPunches(
  tx: Transaction,
  author: Author,
  work: readonly BegunWork[],
): Promise<void> {
  const once = new Map(work.map((each) => [`${each.assignmentId} ${each.at}`, each]));
  const begun = [...once.values()];
  const sheets = (await heldSheets(tx, begun)).filter(
    (sheet) =>
      !sheet.hasLaterPunches &&
      begun.some(
        ({ assignmentId, at }) =>
          assignmentId === sheet.assignmentId &&
          comesAfterSubmission(sheet, localTimeAt(sheet.timeZone, at).date),
      ),
  );
  if (sheets.length === 0) return;
  await tx.db.query(
    'UPDATE timesheet SET has_later_punches = TRUE WHERE agency_id = $1 AND id = ANY($2::uuid[])',
    [tx.agencyId, sheets.map(({ id }) => id)],
  );
  await publishRows(
    tx,
    author,
    sheets.map(({ id, version }) => {
      return { recordType: 'timesheet', recordId: id, recordVersion: version };
    }),
  );
}

/** The sheets of the days of this work, held so that none of them is submitted meanwhile. */
async function heldSheets(
  { db, agencyId }: Transaction,
  work: readonly BegunWork[],
): Promise<HeldSheet[]> {
  const { rows } = await db.query<HeldSheet>(
    `SELECT id, version, status, assignment_id AS "assignmentId", start_date AS "startDate",
       end_date AS "endDate", time_zone AS "timeZone", has_later_punches AS "hasLaterPunches"
     FROM timesheet AS sheet
     WHERE agency_id = $1 AND EXISTS (
       SELECT FROM unnest($2::uuid[], $3::timestamptz[]) AS begun(assignment_id, at)
       WHERE begun.assignment_id = sheet.assignment_id
         AND (at AT TIME ZONE time_zone)::date BETWEEN start_date AND end_date
     ) AND assignment_id = ANY($2::uuid[])
     ORDER BY id FOR NO KEY UPDATE`,
    [agencyId, work.map(({ assignmentId }) => assignmentId), work.map(({ at }) => at)],
  );
  return rows;
}
