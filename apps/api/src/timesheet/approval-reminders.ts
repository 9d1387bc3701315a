import { approvingContact } from './approving-contacts.facts.ts';
import { anyClaim, type ClaimJobs } from './claim-jobs.commands.ts';
import { claimsSql, PEOPLE_AT_ONCE, settingSql, todaySql } from './due-claims.sql.ts';
import { stateList } from '../database/state-list.ts';
import type { Transaction } from '../database/tenant.ts';
import type { JobContext } from '../jobs/job.ts';
import { once } from '../jobs/once.ts';
import { queueMail, type Recipient } from '../mail/queue-mail.ts';

/**
 * Tells contacts what waits for their approval since a moment: one mail for each of them (S-10).
 *
 * @param since an instant: what was submitted later counts as new
 */
export async function tellOfSubmitted(
  ctx: JobContext,
  claims: ClaimJobs,
  since: string,
): Promise<void> {
  const contacts = await contactIds(ctx, submittedSince(claims), [ctx.agency.id, since]);
  for (const contactId of contacts) {
    if (ctx.job.signal.aborted) return;
    const contact = await approvingContact(ctx, claims, contactId);
    if (!contact) continue;
    const { to, waiting } = contact;
    await ctx.database.write(async (tx) => {
      await once(tx, ctx, () => mailWaiting(tx, ctx, claims, to, waiting.length), contactId);
    });
  }
}

/**
 * Reminds contacts of claims that have waited for their approval for too long: one mail a day for each of them, noted
 * on the claims in its transaction.
 */
export async function remindToApprove(ctx: JobContext, claims: ClaimJobs): Promise<void> {
  const values = [ctx.agency.id, ctx.now, PEOPLE_AT_ONCE];
  for (const contactId of await contactIds(ctx, due(claims), values)) {
    if (ctx.job.signal.aborted) return;
    const contact = await approvingContact(ctx, claims, contactId);
    if (!contact) continue;
    const { to, waiting } = contact;
    await ctx.database.write(async (tx) => {
      const reminded = await claims.decide(tx, ctx, 'remindToApprove', waiting);
      if (reminded > 0) await mailWaiting(tx, ctx, claims, to, waiting.length);
    });
  }
}

async function mailWaiting(
  tx: Transaction,
  ctx: JobContext,
  { mails, path }: ClaimJobs,
  to: Recipient,
  count: number,
) {
  const mail = { template: mails.pending, to, path: `/portal${path}` };
  await queueMail(tx, ctx, { ...mail, values: { count } });
}

async function contactIds(ctx: JobContext, select: string, values: unknown[]): Promise<string[]> {
  const { rows } = await ctx.database.read(
    (db) => db.query<{ id: string }>(select, values),
    'primary',
  );
  return rows.map(({ id }) => id);
}

const WAITING = `claim.agency_id = $1
  AND claim.approval_mode = 'CLIENT' AND claim.status IN (${stateList(anyClaim, 'SUBMITTED')})
  AND assignment.contact_id IS NOT NULL`;

const submittedSince = (claims: ClaimJobs) => `
  SELECT DISTINCT assignment.contact_id AS id FROM ${claims.table} AS claim
  JOIN assignment ON assignment.agency_id = $1 AND assignment.id = claim.assignment_id
  WHERE ${WAITING} AND claim.submitted_at > $2
  ORDER BY 1`;

/** Those who can be told come first in turn: who was reminded longest ago. */
const due = (claims: ClaimJobs) => `
  SELECT assignment.contact_id AS id
  ${claimsSql(claims)}
  WHERE ${WAITING} AND claim.submitted_on <= ${todaySql(claims)} - ${settingSql('remindAfterDays')}
    AND (claim.reminded_on IS NULL OR claim.reminded_on < ${todaySql(claims)})
    AND EXISTS (
      SELECT FROM account WHERE account.agency_id = $1
        AND account.contact_id = assignment.contact_id
        AND account.preferences->'${claims.section}'->>'mailPending' = 'true'
    )
  GROUP BY 1 ORDER BY min(claim.reminded_on) NULLS FIRST, 1
  LIMIT $3`;
