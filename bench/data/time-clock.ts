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

/** Their accounts stay for the next run. */
export async function removeClockers(owner: Client): Promise<void> {
  await removePunches(owner);
  await owner.query('DELETE FROM shift WHERE agency_id = $1', [agencyId]);
}

export async function removePunches(owner: Client): Promise<void> {
  await owner.query('TRUNCATE punch, punch_correction');
}

/** How they sign in. */
export function signInOf({ userName }: Clocker) {
  return { ...admin, userName };
}
