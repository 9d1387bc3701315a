import { permissionsOf } from '@stint/domain/access/viewer.ts';
import type { MailTemplate } from '@stint/domain/mail/mail.ts';
import { numberedTitle } from '@stint/domain/record/record-number.ts';
import type { JobOrderEntity } from './job-order.entity.ts';
import { recipientOf } from '../account/recipient.facts.ts';
import { identityIn } from '../context/session-lookup.ts';
import type { Transaction } from '../database/tenant.ts';
import { globalId } from '../graphql/global-id.ts';
import { type MailContext, queueMail } from '../mail/queue-mail.ts';
import { idsForCommand } from '../write/targets.ts';

type Ordered = Pick<JobOrderEntity, 'id' | 'number' | 'title'>;

/** Tells the owner of an order that a contact has submitted it (S-8); nothing without an address. */
export async function mailNewOrder(
  tx: Transaction,
  ctx: MailContext,
  order: Ordered,
  { ownerId, contactId }: { ownerId: string; contactId: string },
): Promise<void> {
  const to = await recipientOf(tx, ownerId);
  if (!to) return;
  const { rows } = await tx.db.query<{ contact: string; client: string }>(
    `SELECT first_name || ' ' || last_name AS contact, client.name AS client
     FROM contact JOIN client ON client.agency_id = $1 AND client.id = contact.client_id
     WHERE contact.agency_id = $1 AND contact.id = $2`,
    [tx.agencyId, contactId],
  );
  const { contact, client } = rows[0]!;
  await queueMail(tx, ctx, {
    template: 'NEW_ORDER',
    to,
    values: { contact, client, order: called(order) },
    path: `/console/job-orders/${globalId('JobOrder', order.id)}`,
    about: { recordType: 'job_order', recordId: order.id },
  });
}

/**
 * Tells the contact who submitted an order what became of it (S-20). Nothing where nobody of a client did, or who did
 * does not see the order any more.
 */
export async function mailReviewed(
  tx: Transaction,
  ctx: MailContext,
  order: Ordered & Pick<JobOrderEntity, 'createdById'>,
  review: { opened: true } | { opened: false; remarks: string },
): Promise<void> {
  const { id, createdById } = order;
  if (createdById === null || !(await isSeenBy(tx, ctx, createdById, id))) return;
  const to = await recipientOf(tx, createdById, 'CLIENT_CONTACT');
  if (!to) return;
  const mail = {
    to,
    path: `/portal/orders/${globalId('JobOrder', order.id)}`,
    about: { recordType: 'job_order', recordId: order.id },
  };
  const values = { order: called(order) };
  if (review.opened) {
    await queueMail(tx, ctx, { template: 'ORDER_OPENED' satisfies MailTemplate, ...mail, values });
    return;
  }
  const { remarks } = review;
  await queueMail(tx, ctx, { template: 'ORDER_DECLINED', ...mail, values: { ...values, remarks } });
}

const called = ({ title, number }: Ordered) => numberedTitle('JobOrder', title, number);

/** Whether a contact made this order and sees it still: whoever has moved to another client does not. */
async function isSeenBy(
  tx: Transaction,
  { now }: Pick<MailContext, 'now'>,
  accountId: string,
  orderId: string,
): Promise<boolean> {
  const viewer = (await identityIn(tx, accountId, now))?.viewer;
  if (viewer?.kind !== 'CLIENT_CONTACT') return false;
  if (!permissionsOf(viewer).has('job-order:read')) return false;
  return (await idsForCommand(tx, { viewer }, 'JobOrder', [orderId])).has(orderId);
}
