import { addDays } from '@stint/domain/kernel/dates.ts';
import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import type { TimesheetLine } from '@stint/domain/timesheet/timesheet-line.ts';
import type { ClaimedDays } from './evidence.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { stateList } from '../database/state-list.ts';

/** The days of a week that its sheet does not have, at either end. */
const REST_OF_WEEK = 6;

/**
 * What people claim on other sheets in the weeks of these ones, whoever the client is: all of it counts when a day or
 * a week is too long (T-9).
 */
export async function otherLinesOf(
  { db, agencyId }: AgencyConnection,
  claims: readonly ClaimedDays[],
): Promise<ReadonlyMap<string, TimesheetLine[]>> {
  const wanted = claims.map(({ id, employeeId, startDate, endDate }) => ({
    id,
    employeeId,
    from: addDays(startDate, -REST_OF_WEEK),
    through: addDays(endDate, REST_OF_WEEK),
  }));
  const { rows } = await db.query<TimesheetLine & { claimId: string }>(SELECT, [
    agencyId,
    JSON.stringify(wanted),
  ]);
  return Map.groupBy(rows, ({ claimId }) => claimId);
}

const SELECT = `
  SELECT claim.id AS "claimId", line.id, line.work_date AS date, line.starts_at AS "startsAt",
    line.ends_at AS "endsAt", line.break_minutes AS "breakMinutes", line.breaks, line.source,
    line.reason
  FROM jsonb_to_recordset($2::jsonb) AS claim(
    id uuid, "employeeId" uuid, "from" date, through date)
  JOIN timesheet AS other ON other.agency_id = $1 AND other.employee_id = claim."employeeId"
    AND other.id <> claim.id AND other.start_date <= claim.through
    AND other.end_date >= claim."from"
    AND other.status <> ${stateList(timesheetMachine, 'VOID')}
  JOIN timesheet_line AS line ON line.agency_id = $1 AND line.timesheet_id = other.id
    AND line.work_date BETWEEN claim."from" AND claim.through
  ORDER BY line.starts_at, line.id`;
