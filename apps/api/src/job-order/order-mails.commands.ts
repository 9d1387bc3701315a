import type { MailTemplate } from '@stint/domain/mail/mail.ts';
import { numberedTitle } from '@stint/domain/record/record-number.ts';
import { accountMachine } from '@stint/domain/account/account.machine.ts';
import type { Locale } from '@stint/messages/locale.ts';
import type { JobOrderEntity } from './job-order.entity.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { stateList } from '../database/state-list.ts';
import type { Transaction } from '../database/tenant.ts';
import { globalId } from '../graphql/global-id.ts';
import { type MailContext, queueMail, type Recipient } from '../mail/queue-mail.ts';

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

/** Tells the contact who submitted an order what became of it (S-20); nothing where nobody of a client did. */
export async function mailReviewed(
  tx: Transaction,
  ctx: MailContext,
  order: Ordered & Pick<JobOrderEntity, 'createdById'>,
  review: { opened: true } | { opened: false; remarks: string },
): Promise<void> {
  const to = order.createdById && (await recipientOf(tx, order.createdById, 'CLIENT_CONTACT'));
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

/** An account that may sign in, with the address of its own or of its contact. */
async function recipientOf(
  { db, agencyId }: AgencyConnection,
  accountId: string,
  kind: 'STAFF' | 'CLIENT_CONTACT' = 'STAFF',
): Promise<Recipient | null> {
  const { rows } = await db.query<{
    name: string;
    address: string | null;
    language: Locale | null;
  }>(
    `SELECT display_name AS name, coalesce(account.email, contact.email) AS address, language
     FROM account LEFT JOIN contact ON contact.agency_id = $1 AND contact.id = account.contact_id
     WHERE account.agency_id = $1 AND account.id = $2 AND kind = $3
       AND account.status IN (${stateList(accountMachine, 'FIRST_LOGIN', 'ACTIVE')})`,
    [agencyId, accountId, kind],
  );
  const [found] = rows;
  return found?.address ? { accountId, ...found, address: found.address } : null;
}
