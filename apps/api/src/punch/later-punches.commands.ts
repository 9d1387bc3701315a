import { laterOf } from '@stint/domain/kernel/dates.ts';
import { type Instant, isBefore } from '@stint/domain/kernel/instants.ts';
import { localTimeAt } from '@stint/domain/kernel/zoned-time.ts';
import type { BegunWork } from '@stint/domain/punch/changed-work.ts';
import { countedClockIn } from '@stint/domain/punch/worked-time.ts';
import { countingRulesOf } from '@stint/domain/time-settings/rules-of-settings.ts';
import type { TimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import type { ClaimStatus } from '@stint/domain/timesheet/claim.ts';
import { comesAfterSubmission } from '@stint/domain/timesheet/later-punches.ts';
import type { Period } from '@stint/domain/timesheet/period.ts';
import { statementName } from '../database/statement-name.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import { publishRows } from '../history/change.ts';
import { settingsOfClients } from '../time-settings/settings-of-clients.facts.ts';

interface HeldSheet {
  id: string;
  version: number;
  status: ClaimStatus;
  assignmentId: string;
  startDate: string;
  endDate: string;
  clientId: string;
  /** IANA: its days are those of this zone, wherever its location is by now. */
  timeZone: string;
  /** `null` in a draft. */
  submittedAt: Instant | null;
  hasLaterPunches: boolean;
}

/** Work whose time belongs to a sheet that was handed in. */
export interface LateWork {
  work: BegunWork;
  sheet: HeldSheet;
}

/**
 * Which of this work belongs to sheets that were handed in, to the day on which it began, or to each day its part (T-4).
 * Holds these sheets.
 */
export async function lateWork(
  tx: Transaction,
  work: readonly BegunWork[],
): Promise<readonly LateWork[]> {
  const begun = [...new Map(work.map((each) => [workKey(each), each])).values()];
  const held = begun.length === 0 ? [] : await heldSheets(tx, begun);
  if (held.length === 0) return [];
  const clientIds = [...new Set(held.map(({ clientId }) => clientId))];
  const settings = await settingsOfClients(tx, clientIds);
  return held.flatMap((sheet) => {
    const ofClient = settings.ofClient(sheet.clientId);
    const late = begun.filter(
      (each) =>
        each.assignmentId === sheet.assignmentId &&
        comesAfterSubmission(sheet, workDays(each, sheet.timeZone, ofClient)),
    );
    return late.map((each) => ({ work: each, sheet }));
  });
}

/** Whether a punch of this work arrived when its sheet had been handed in. */
export function isAfterSubmission(
  late: readonly LateWork[],
  own: BegunWork,
  receivedAt: Instant,
): boolean {
  return late.some(
    ({ work, sheet: { submittedAt } }) =>
      workKey(work) === workKey(own) && submittedAt !== null && !isBefore(receivedAt, submittedAt),
  );
}

const workKey = ({ assignmentId, at, until }: BegunWork) => `${assignmentId} ${at} ${until}`;

/**
 * Flags the sheets that were handed in before these punches came. Nothing else of them changes, not even the version:
 * an approval stays as it is, and can be taken back as before.
 *
 * @param late the work that is another since they came
 */
export async function flagLaterPunches(
  tx: Transaction,
  author: Author,
  late: readonly LateWork[],
): Promise<void> {
  const unflagged = late.map(({ sheet }) => sheet).filter((sheet) => !sheet.hasLaterPunches);
  const sheets = [...new Set(unflagged)];
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

/** The days to which work belongs, at the location. */
function workDays({ at, until }: BegunWork, timeZone: string, settings: TimeSettings): Period {
  const counting = countingRulesOf(settings, { timeZone, place: null });
  const startDate = localTimeAt(timeZone, countedClockIn(at, counting)).date;
  const isSplit = settings.nightShiftDay === 'SPLIT_AT_MIDNIGHT';
  const endDate = isSplit ? localTimeAt(timeZone, until).date : startDate;
  return { startDate, endDate: laterOf(startDate, endDate) };
}

/** The sheets of the days of this work, held so that none of them is submitted meanwhile. */
async function heldSheets(
  { db, agencyId }: Transaction,
  work: readonly BegunWork[],
): Promise<HeldSheet[]> {
  const text = `SELECT id, version, status, assignment_id AS "assignmentId", start_date AS "startDate",
       end_date AS "endDate", time_zone AS "timeZone", submitted_at AS "submittedAt",
       has_later_punches AS "hasLaterPunches",
       (SELECT client_id FROM assignment
        WHERE assignment.agency_id = $1 AND assignment.id = assignment_id) AS "clientId"
     FROM timesheet AS sheet
     WHERE agency_id = $1 AND EXISTS (
       SELECT FROM unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[])
         AS begun(assignment_id, at, until)
       WHERE begun.assignment_id = sheet.assignment_id
         AND (at AT TIME ZONE time_zone)::date <= end_date
         AND (until AT TIME ZONE time_zone)::date >= start_date
     ) AND assignment_id = ANY($2::uuid[])
     ORDER BY id FOR NO KEY UPDATE`;
  const { rows } = await db.query<HeldSheet>({
    name: statementName(text),
    text,
    values: [
      agencyId,
      work.map(({ assignmentId }) => assignmentId),
      work.map(({ at }) => at),
      work.map(({ until }) => until),
    ],
  });
  return rows;
}
