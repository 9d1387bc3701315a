import type { Client } from 'pg';
import { admin, agencyId, leadContactId } from './seed.ts';

/** Somebody with an account, and the uuids of who they are and what they work on. */
export interface Clocker {
  userName: string;
  employeeId: string;
  assignmentId: string;
}

/** Who works today: so many have a shift, and so many of them an account to clock in with. */
const SHIFTS = 300;

/** What others punched before: people, and days of four punches each, the last of them so many days ago. */
const OTHERS = 2_000;
const DAYS = 10;
const DAYS_AGO = 7;

/**
 * People with a shift today, those who report to the contact first, and accounts for the first of them. Whatever of it
 * was left by another run is removed first.
 *
 * @param passwordHash of all accounts
 */
export async function makeClockers(
  owner: Client,
  passwordHash: string,
  count: number,
): Promise<Clocker[]> {
  await removeClockers(owner);
  const { rows } = await owner.query<Clocker>(
    `SELECT 'worker' || number AS "userName",
       employee_id AS "employeeId", id AS "assignmentId"
     FROM assignment WHERE agency_id = $1 AND status = 'ACTIVE' ORDER BY reports_to_id IS DISTINCT FROM $2, number LIMIT $3`,
    [agencyId, leadContactId, SHIFTS],
  );
  await owner.query(
    `INSERT INTO shift (agency_id, id, assignment_id, job_order_id, client_id, location_id, employee_id,
       status, time_zone, work_date, starts_at, ends_at, break_minutes)
     SELECT agency_id, gen_random_uuid(), id, job_order_id, client_id, location_id, employee_id,
       'SCHEDULED', 'America/New_York', current_date, now() - interval '1 hour', now() + interval '7 hours', 30
     FROM assignment WHERE agency_id = $1 AND id = ANY($2::uuid[])`,
    [agencyId, rows.map(({ assignmentId }) => assignmentId)],
  );
  await punchedBefore(owner);
  const clockers = rows.slice(0, count);
  await owner.query(
    `INSERT INTO account (agency_id, id, kind, user_name, password_hash, status, display_name, employee_id, preferences)
     SELECT $1, gen_random_uuid(), 'EMPLOYEE', name, $2, 'ACTIVE', name, employee_id, '{"sections": ["timeClock"]}'
     FROM unnest($3::text[], $4::uuid[]) AS who(name, employee_id)
     WHERE NOT EXISTS (
       SELECT FROM account WHERE agency_id = $1 AND account.employee_id = who.employee_id)`,
    [
      agencyId,
      passwordHash,
      clockers.map(({ userName }) => userName),
      clockers.map(({ employeeId }) => employeeId),
    ],
  );
  await owner.query('ANALYZE shift');
  const { rows: accounts } = await owner.query<Pick<Clocker, 'userName' | 'employeeId'>>(
    `SELECT user_name AS "userName", employee_id AS "employeeId" FROM account
     WHERE agency_id = $1 AND kind = 'EMPLOYEE'`,
    [agencyId],
  );
  const names = new Map(accounts.map(({ employeeId, userName }) => [employeeId, userName]));
  return clockers.map((each) => ({ ...each, userName: names.get(each.employeeId)! }));
}

/** Punches of other people: in an agency at work, no table of them is empty. */
async function punchedBefore(owner: Client): Promise<void> {
  await owner.query(
    `INSERT INTO punch (agency_id, id, employee_id, assignment_id, idempotency_key, kind, device_at, sent_at,
       received_at, queued, source)
     SELECT $1, gen_random_uuid(), employee_id, id, gen_random_uuid(), kind, at, at, at, false, 'PHONE'
     FROM (
       SELECT employee_id, id FROM assignment
       WHERE agency_id = $1 AND status = 'ACTIVE' AND reports_to_id IS DISTINCT FROM $2
       ORDER BY number DESC LIMIT $3
     ) AS work, generate_series($4::int, $5::int) AS day,
     (VALUES ('IN', 9), ('BREAK_START', 12), ('BREAK_END', 13), ('OUT', 17)) AS touch(kind, hour),
     LATERAL (SELECT date_trunc('day', now()) - day * interval '1 day' + hour * interval '1 hour' AS at) AS moment`,
    [agencyId, leadContactId, OTHERS, DAYS_AGO, DAYS_AGO + DAYS - 1],
  );
  await owner.query('VACUUM ANALYZE punch, punch_correction');
}

/** Their accounts stay for the next run. */
export async function removeClockers(owner: Client): Promise<void> {
  await owner.query('TRUNCATE punch, punch_correction');
  await owner.query('DELETE FROM shift WHERE agency_id = $1', [agencyId]);
}

/** What these people punched, as if they had not. */
export async function removePunches(owner: Client, clockers: readonly Clocker[]): Promise<void> {
  await owner.query('DELETE FROM punch WHERE agency_id = $1 AND employee_id = ANY($2::uuid[])', [
    agencyId,
    clockers.map(({ employeeId }) => employeeId),
  ]);
  await owner.query('VACUUM punch');
}

/** How they sign in. */
export function signInOf({ userName }: Clocker) {
  return { ...admin, userName };
}
