import type { ClaimStatus } from '@stint/domain/timesheet/claim.ts';
import { comesAfterSubmission } from '@stint/domain/timesheet/later-punches.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import { publishRows } from '../history/change.ts';

/** A work day of an assignment (T-4) on which something was punched, or corrected. */
export interface PunchedDay {
  assignmentId: string;
  workDay: string;
}

interface HeldSheet {
  id: string;
  version: number;
  status: ClaimStatus;
  assignmentId: string;
  startDate: string;
  endDate: string;
  hasLaterPunches: boolean;
}

/**
 * Flags the sheets that were handed in before these punches came. Nothing else of them changes, not even the version:
 * an approval stays as it is, and can be taken back as before.
 */
export async function flagLaterPunches(
  tx: Transaction,
  author: Author,
  days: readonly PunchedDay[],
): Promise<void> {
  const once = new Map(days.map((day) => [`${day.assignmentId} ${day.workDay}`, day]));
  const sheets = (await heldSheets(tx, [...once.values()])).filter(
    (sheet) =>
      !sheet.hasLaterPunches &&
      days.some(
        ({ assignmentId, workDay }) =>
          assignmentId === sheet.assignmentId && comesAfterSubmission(sheet, workDay),
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

/** The sheets of these days, held so that none of them is submitted meanwhile. */
async function heldSheets(
  { db, agencyId }: Transaction,
  days: readonly PunchedDay[],
): Promise<HeldSheet[]> {
  const { rows } = await db.query<HeldSheet>(
    `SELECT id, version, status, assignment_id AS "assignmentId", start_date AS "startDate",
       end_date AS "endDate", has_later_punches AS "hasLaterPunches"
     FROM timesheet AS sheet
     WHERE agency_id = $1 AND EXISTS (
       SELECT FROM unnest($2::uuid[], $3::date[]) AS punched(assignment_id, work_day)
       WHERE punched.assignment_id = sheet.assignment_id
         AND work_day BETWEEN start_date AND end_date
     ) AND assignment_id = ANY($2::uuid[])
     ORDER BY id FOR NO KEY UPDATE`,
    [agencyId, days.map(({ assignmentId }) => assignmentId), days.map(({ workDay }) => workDay)],
  );
  return rows;
}
