import { RECIPIENT_COLUMNS, recipients } from '../account/employee-recipients.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { Recipient } from '../mail/queue-mail.ts';

/** Who is reminded of timesheets, by employee; nobody for those who cannot be. */
export async function remindedEmployees(
  { db, agencyId }: AgencyConnection,
  employeeIds: readonly string[],
): Promise<Map<string, Recipient>> {
  const { rows } = await db.query<Recipient & { employeeId: string }>(SELECT, [
    agencyId,
    [...new Set(employeeIds)],
  ]);
  return new Map(rows.map(({ employeeId, ...recipient }) => [employeeId, recipient]));
}

const SELECT = `
  SELECT asked.employee_id AS "employeeId", ${RECIPIENT_COLUMNS}
  FROM unnest($2::uuid[]) AS asked(employee_id)
  ${recipients('asked', 'timesheets')}`;
