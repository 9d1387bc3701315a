import type { Client } from 'pg';
import { agencyId, leadContactId } from './seed.ts';

/** Weeks of which every assignment of the contact has a sheet that waits. */
const WEEKS = 20;
/** Sheets of other people, so that the contact's are few among many. */
const OTHERS = 20_000;

const SHEETS = `
  INSERT INTO timesheet (agency_id, id, number, assignment_id, employee_id, start_date, end_date, time_zone, status,
    approval_mode, worked_minutes, break_minutes, submitted_at, submitted_on)
  SELECT agency_id, gen_random_uuid(), row_number() OVER (ORDER BY week, md5(number::text)), id, employee_id,
    '2026-06-01'::date + 7 * week, '2026-06-07'::date + 7 * week, 'America/New_York', 'SUBMITTED', 'CLIENT', 2400, 150,
    '2026-06-08T13:00:00Z'::timestamptz + week * interval '7 days', '2026-06-08'::date + 7 * week
  FROM (
    SELECT assignment.*, week FROM assignment, generate_series(0, $3::int - 1) AS week
    WHERE agency_id = $1 AND status = 'ACTIVE' AND reports_to_id = $2
    UNION ALL
    SELECT * FROM (
      SELECT assignment.*, number % $3 AS week FROM assignment
      WHERE agency_id = $1 AND status = 'ACTIVE' AND reports_to_id IS DISTINCT FROM $2 ORDER BY number LIMIT $4
    ) AS others
  ) AS sheet`;

/** Five days of eight hours, with a break. */
const LINES = `
  INSERT INTO timesheet_line (agency_id, id, timesheet_id, work_date, starts_at, ends_at, break_minutes,
    scheduled_minutes, punched_minutes, source)
  SELECT agency_id, gen_random_uuid(), id, start_date + day, start_date + day + interval '13 hours',
    start_date + day + interval '21 hours 30 minutes', 30, 480, 480 + day, 'PUNCHES'
  FROM timesheet, generate_series(0, 4) AS day WHERE agency_id = $1`;

/** Timesheets that wait for a contact, among those of others. What another run left is removed first. */
export async function makeWaitingSheets(owner: Client): Promise<void> {
  await removeWaitingSheets(owner);
  await owner.query(SHEETS, [agencyId, leadContactId, WEEKS, OTHERS]);
  await owner.query(LINES, [agencyId]);
  await owner.query('VACUUM ANALYZE timesheet, timesheet_line');
}

export async function removeWaitingSheets(owner: Client): Promise<void> {
  await owner.query('TRUNCATE timesheet CASCADE');
}
