import { mailMachine } from '@stint/domain/mail/mail.machine.ts';
import { isFinal, triedFor, waitBeforeAttempt } from '@stint/domain/mail/mail.ts';
import { MailEntity } from './mail.entity.ts';
import { mailKind } from './mail.kind.ts';
import type { Delivery } from '../mail-server/mail-server.ts';
import { openedLink, withLink } from './secret-link.ts';
import type { JobContext } from '../jobs/job.ts';
import { selectRows } from '../database/select-rows.ts';
import { stateList } from '../database/state-list.ts';
import { publishRows } from '../history/change.ts';
import { logRefused } from '../jobs/log-refused.ts';
import { act } from '../write/act.ts';

/** Seconds after which a mail is attempted again whose attempt did not end: its process died. */
const ATTEMPT_ENDS_IN = 300;

/**
 * Attempts to deliver a mail that waits; does nothing with one that does not, or that somebody else attempts now.
 * Without a mail server it waits on. What is of no use any more, or was refused for good, has failed; otherwise it is
 * tried again later, for a day.
 */
export async function deliverMail(ctx: JobContext, mailId: string): Promise<void> {
  if (!ctx.mailServer.isSetUp) return;
  const mail = await takeMail(ctx, mailId);
  if (mail === null) return;
  const late = lateness(mail, ctx.now);
  const delivery = late ?? (await ctx.mailServer.send(outgoing(ctx, mail)));
  if (delivery === null) return settle(ctx, 'deliver', mailId, {});
  if (isFinal(delivery.failure)) return settle(ctx, 'fail', mailId, delivery);
  await waitOn(ctx, mail, delivery);
}

async function settle(ctx: JobContext, action: 'deliver' | 'fail', id: string, input: object) {
  logRefused(ctx.job.log, await act(ctx, mailKind, { action, targets: [{ id }], input }));
}

/** The mail, held by nobody else until the attempt ends; `null` when there is nothing to attempt. */
function takeMail({ database, now }: JobContext, id: string): Promise<MailEntity | null> {
  return database.write(async (tx) => {
    const { rowCount } = await tx.db.query(
      `UPDATE mail SET attempts = attempts + 1,
         next_attempt_at = $3::timestamptz + make_interval(secs => $4)
       WHERE agency_id = $1 AND id = $2 AND status IN (${stateList(mailMachine, 'QUEUED')})
         AND (next_attempt_at IS NULL OR next_attempt_at <= $3)`,
      [tx.agencyId, id, now, ATTEMPT_ENDS_IN],
    );
    const [mail] = rowCount === 1 ? await selectRows(tx, MailEntity, { id }) : [];
    return mail ?? null;
  });
}

function lateness({ usefulUntil, queuedAt }: MailEntity, now: string): Delivery {
  const end = usefulUntil ?? new Date(Date.parse(queuedAt) + triedFor * 1000).toISOString();
  return Date.parse(end) > Date.parse(now) ? null : { failure: 'TOO_LATE', detail: '' };
}

function outgoing({ agency, encryption }: JobContext, mail: MailEntity) {
  const { id, recipientName: name, recipientAddress: address, subject } = mail;
  const text = withLink(mail, openedLink(encryption, agency.id, mail) ?? '');
  return { id, to: { name, address }, subject, text };
}

async function waitOn(
  ctx: JobContext,
  { id, version, attempts }: MailEntity,
  { failure, detail }: NonNullable<Delivery>,
): Promise<void> {
  await ctx.database.write(async (tx) => {
    await tx.db.query(
      `UPDATE mail SET failure = $3, failure_detail = $4,
         next_attempt_at = $5::timestamptz + make_interval(secs => $6)
       WHERE agency_id = $1 AND id = $2`,
      [tx.agencyId, id, failure, detail, ctx.now, waitBeforeAttempt(attempts)],
    );
    await publishRows(tx, ctx, [{ recordType: 'mail', recordId: id, recordVersion: version }]);
  });
}
