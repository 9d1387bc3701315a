import { permissionsOf } from '@stint/domain/access/viewer.ts';
import { staffRoleLabels } from '@stint/domain/access/staff-role.ts';
import { accountMachine } from '@stint/domain/account/account.machine.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { anyClaim, type ClaimJobs } from './claim-jobs.commands.ts';
import { claimsSql, settingSql, todaySql } from './due-claims.sql.ts';
import { stateList } from '../database/state-list.ts';
import type { Transaction } from '../database/tenant.ts';
import type { JobContext } from '../jobs/job.ts';
import { queueMail, type Recipient } from '../mail/queue-mail.ts';

/** Claims of one command at most. */
const AT_ONCE = 500;

/**
 * Asks the agency to approve what has waited for the client for too long (T-8): once for each claim, and one mail to
 * each of the staff who may approve, in the transaction that notes it.
 */
export async function escalateWaiting(ctx: JobContext, claims: ClaimJobs): Promise<void> {
  const { rows } = await ctx.database.read(
    (db) => db.query<{ id: string }>(due(claims), [ctx.agency.id, ctx.now, AT_ONCE]),
    'primary',
  );
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await ctx.database.write(async (tx) => {
    const count = await claims.decide(tx, ctx, 'escalate', ids);
    if (count === 0) return;
    for (const to of await approvingStaff(tx, claims)) {
      const mail = { template: claims.mails.escalated, to, path: `/console${claims.path}` };
      await queueMail(tx, ctx, { ...mail, values: { count } });
    }
  });
}

/** Administrators are told where nobody else may approve. */
async function approvingStaff(
  { db, agencyId }: Transaction,
  { approve }: ClaimJobs,
): Promise<Recipient[]> {
  const roles = valuesOf(staffRoleLabels).filter((role) =>
    permissionsOf({ kind: 'STAFF', accountId: '', role }).has(approve),
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

const due = (claims: ClaimJobs) => `
  SELECT claim.id
  ${claimsSql(claims)}
  WHERE claim.agency_id = $1 AND claim.approval_mode = 'CLIENT' AND claim.escalated_on IS NULL
    AND claim.status IN (${stateList(anyClaim, 'SUBMITTED')})
    AND claim.submitted_on <= ${todaySql(claims)} - ${settingSql('escalateAfterDays')}
  ORDER BY claim.submitted_at, claim.id LIMIT $3`;
