import { permissionsOf } from '@stint/domain/access/viewer.ts';
import { staffRoleLabels } from '@stint/domain/access/staff-role.ts';
import { accountMachine } from '@stint/domain/account/account.machine.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import { settingSql, SHEETS, TODAY } from './due-sheets.sql.ts';
import { timesheetKind } from './timesheet.kind.ts';
import { stateList } from '../database/state-list.ts';
import type { Transaction } from '../database/tenant.ts';
import type { JobContext } from '../jobs/job.ts';
import { queueMail, type Recipient } from '../mail/queue-mail.ts';
import { actWithin } from '../write/act.ts';

/** Sheets of one command at most. */
const AT_ONCE = 500;

/**
 * Asks the agency to approve what has waited for the client for too long (T-8): once for each sheet, and one mail to
 * each of the staff who may approve, in the transaction that notes it.
 */
export async function escalateWaiting(ctx: JobContext): Promise<void> {
  const { rows: targets } = await ctx.database.read(
    (db) => db.query<{ id: string }>(DUE, [ctx.agency.id, ctx.now, AT_ONCE]),
    'primary',
  );
  if (targets.length === 0) return;
  await ctx.database.write(async (tx) => {
    const request = { action: 'escalate', targets, input: {} } as const;
    const { decided } = await actWithin(tx, ctx, timesheetKind, request);
    if (decided.length === 0) return;
    for (const to of await approvingStaff(tx)) {
      const mail = { template: 'TIMESHEETS_ESCALATED', to, path: '/console/timesheets' } as const;
      await queueMail(tx, ctx, { ...mail, values: { count: decided.length } });
    }
  });
}

/** Administrators are told where nobody else may approve. */
async function approvingStaff({ db, agencyId }: Transaction): Promise<Recipient[]> {
  const roles = valuesOf(staffRoleLabels).filter((role) =>
    permissionsOf({ kind: 'STAFF', accountId: '', role }).has('timesheet:approve'),
  );
  const { rows } = await db.query<Recipient & { role: string }>(STAFF, [agencyId, roles]);
  const others = rows.filter(({ role }) => role !== 'ADMIN');
  return others.length > 0 ? others : rows;
}

const STAFF = `
  SELECT id AS "accountId", display_name AS name, email AS address, language, role FROM account
  WHERE agency_id = $1 AND kind = 'STAFF' AND role = ANY($2::text[]) AND email IS NOT NULL
    AND status IN (${stateList(accountMachine, 'FIRST_LOGIN', 'ACTIVE')})
  ORDER BY id`;

const DUE = `
  SELECT sheet.id
  ${SHEETS}
  WHERE sheet.agency_id = $1 AND sheet.approval_mode = 'CLIENT' AND sheet.escalated_on IS NULL
    AND sheet.status IN (${stateList(timesheetMachine, 'SUBMITTED')})
    AND sheet.submitted_on <= ${TODAY} - ${settingSql('escalateAfterDays')}
  ORDER BY sheet.submitted_at, sheet.id LIMIT $3`;
