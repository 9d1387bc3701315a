import { recordNumber } from '@stint/domain/record/record-number.ts';
import type { DisputedPart } from '@stint/domain/timesheet/claim.ts';
import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { stateList } from '../database/state-list.ts';

/** With the version that it was seen at. */
export type StoredPart = DisputedPart & { version: number };

/**
 * What partial approvals made of the disputed lines of these sheets (T-8), where that is still there. It is untouched
 * as long as it is rejected and nobody has changed it; a reminder changes nothing.
 *
 * @returns by the sheet that was approved
 */
export async function disputedPartsOf(
  { db, agencyId }: AgencyConnection,
  timesheetIds: readonly string[],
): Promise<ReadonlyMap<string, StoredPart>> {
  const { rows } = await db.query<Omit<StoredPart, 'label'> & { from: string; number: number }>(
    SELECT,
    [agencyId, timesheetIds],
  );
  return new Map(
    rows.map(({ from, number, ...part }) => [
      from,
      { ...part, label: recordNumber('Timesheet', number) },
    ]),
  );
}

/** The latest one comes last, and is the one that counts. */
const SELECT = `
  SELECT split_from_id AS "from", id, number, version,
    status = ${stateList(timesheetMachine, 'REJECTED')} AND NOT EXISTS (
      SELECT FROM audit_entry
      WHERE agency_id = $1 AND record_type = 'timesheet' AND record_id = timesheet.id
        AND action IN ('edit', 'submit')
    ) AS "isUntouched"
  FROM timesheet
  WHERE agency_id = $1 AND split_from_id = ANY($2::uuid[])
    AND status <> ${stateList(timesheetMachine, 'VOID')}
  ORDER BY number`;
