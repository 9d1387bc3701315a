import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import { approvingContact } from './approving-contacts.facts.ts';
import { PEOPLE_AT_ONCE, settingSql, SHEETS, TODAY } from './due-sheets.sql.ts';
import { timesheetKind } from './timesheet.kind.ts';
import { stateList } from '../database/state-list.ts';
import type { Transaction } from '../database/tenant.ts';
import type { JobContext } from '../jobs/job.ts';
import { once } from '../jobs/once.ts';
import { queueMail, type Recipient } from '../mail/queue-mail.ts';
import { actWithin } from '../write/act.ts';

/**
 * Tells contacts what waits for their approval since a moment: one mail for each of them (S-10).
 *
 * @param since an instant: what was submitted later counts as new
 */
export async function tellOfSubmitted(ctx: JobContext, since: string): Promise<void> {
  const contacts = await contactIds(ctx, SUBMITTED_SINCE, [ctx.agency.id, since]);
  for (const contactId of contacts) {
    if (ctx.job.signal.aborted) return;
    const contact = await approvingContact(ctx, contactId);
    if (!contact) continue;
    await ctx.database.write(async (tx) => {
      await once(
        tx,
        ctx,
        () => mailWaiting(tx, ctx, contact.to, contact.waiting.length),
        contactId,
      );
    });
  }
}

/**
 * Reminds contacts of sheets that have waited for their approval for too long: one mail a day for each of them, noted
 * on the sheets in its transaction.
 */
export async function remindToApprove(ctx: JobContext): Promise<void> {
  const contacts = await contactIds(ctx, DUE, [ctx.agency.id, ctx.now, PEOPLE_AT_ONCE]);
  for (const contactId of contacts) {
    if (ctx.job.signal.aborted) return;
    const contact = await approvingContact(ctx, contactId);
    if (!contact) continue;
    const { to, waiting } = contact;
    await ctx.database.write(async (tx) => {
      const targets = waiting.map((id) => ({ id }));
      const request = { action: 'remindToApprove', targets, input: {} } as const;
      const { decided } = await actWithin(tx, ctx, timesheetKind, request);
      if (decided.length > 0) await mailWaiting(tx, ctx, to, waiting.length);
    });
  }
}

async function mailWaiting(tx: Transaction, ctx: JobContext, to: Recipient, count: number) {
  const mail = { template: 'PENDING_APPROVAL', to, path: '/portal/timesheets' } as const;
  await queueMail(tx, ctx, { ...mail, values: { count } });
}

async function contactIds(ctx: JobContext, select: string, values: unknown[]): Promise<string[]> {
  const { rows } = await ctx.database.read(
    (db) => db.query<{ id: string }>(select, values),
    'primary',
  );
  return rows.map(({ id }) => id);
}

const WAITING = `sheet.agency_id = $1 AND sheet.approval_mode = 'CLIENT'
  AND sheet.status IN (${stateList(timesheetMachine, 'SUBMITTED')})
  AND assignment.contact_id IS NOT NULL`;

const SUBMITTED_SINCE = `
  SELECT DISTINCT assignment.contact_id AS id FROM timesheet AS sheet
  JOIN assignment ON assignment.agency_id = $1 AND assignment.id = sheet.assignment_id
  WHERE ${WAITING} AND sheet.submitted_at > $2
  ORDER BY 1`;

/** Those who can be told come first in turn: who was reminded longest ago. */
const DUE = `
  SELECT assignment.contact_id AS id
  ${SHEETS}
  WHERE ${WAITING} AND sheet.submitted_on <= ${TODAY} - ${settingSql('remindAfterDays')}
    AND (sheet.reminded_on IS NULL OR sheet.reminded_on < ${TODAY})
    AND EXISTS (
      SELECT FROM account WHERE account.agency_id = $1
        AND account.contact_id = assignment.contact_id
        AND account.preferences->'timesheets'->>'mailPending' = 'true'
    )
  GROUP BY 1 ORDER BY min(sheet.reminded_on) NULLS FIRST, 1
  LIMIT $3`;
