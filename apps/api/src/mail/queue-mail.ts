import type { MailTemplate } from '@stint/domain/mail/mail.ts';
import type { Locale } from '@stint/messages/locale.ts';
import { renderInstant } from '@stint/messages/render.ts';
import { v7 as uuid } from 'uuid';
import { MailEntity } from './mail.entity.ts';
import { deliveryJob } from './mail-delivery.ts';
import { type MailValues, writtenMail } from './mail-template.ts';
import { markOf, placeOfLink } from './secret-link.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { Transaction } from '../database/tenant.ts';
import { type Author, insertRows } from '../database/write-rows.ts';
import { CREATED, recordChange } from '../history/change.ts';
import { addToQueue } from '../jobs/job.ts';
import type { Subject } from '../record/subject.ts';

/** Who gets a mail. */
export interface Recipient {
  /** Whose account it is sent to; none for whoever has none. */
  accountId: string | null;
  name: string;
  address: string;
  /** None chosen: English. */
  language: Locale | null;
}

/** What is written to whom. A link is a path of this server, such as `/portal/orders/…`. */
export interface NewMail<Template extends MailTemplate> {
  template: Template;
  to: Recipient;
  values: Omit<MailValues<Template>, 'name' | 'agency' | 'until' | 'link'>;
  /** A path of this server that the mail leads to. */
  path?: string;
  /** Whether whoever has the link can sign in with it. It is kept encrypted, and until the mail has left. */
  isSecret?: boolean;
  /** An instant, ISO: when the link ends; it is not sent afterwards. */
  usefulUntil?: string;
  /** The record that it is about. */
  about?: Subject | null;
}

/** What a mail is written with. */
export type MailContext = Author & Pick<SignedInContext, 'agency' | 'encryption' | 'mailServer'>;

/**
 * Writes a mail and puts it into the queue, in the transaction of the command that causes it: a change that is taken
 * back sends nothing. It is written in the recipient's language, and sent by a job.
 */
export async function queueMail<Template extends MailTemplate>(
  tx: Transaction,
  ctx: MailContext,
  mail: NewMail<Template>,
): Promise<{ id: string }> {
  const { template, to, path, usefulUntil = null, isSecret = false, about = null } = mail;
  const { agency, now } = ctx;
  const id = uuid();
  const language = to.language ?? 'en';
  const link = path === undefined ? '' : ctx.mailServer.linkTo(path);
  const clock = { zone: agency.timeZone, hourClock: agency.hourClock, now };
  const values = {
    ...mail.values,
    name: to.name,
    agency: agency.name,
    link: isSecret ? markOf(id) : link,
    until: usefulUntil === null ? '' : renderInstant(language, usefulUntil, clock),
  } as unknown as MailValues<Template>;
  const written = await insertRows(tx, ctx, MailEntity, [
    {
      id,
      status: 'QUEUED',
      template,
      accountId: to.accountId,
      recipientName: to.name,
      recipientAddress: to.address,
      language,
      ...writtenMail(template, values, { language, clock }),
      secretLink: isSecret ? ctx.encryption.encrypt(placeOfLink(tx.agencyId, id), link) : null,
      usefulUntil,
      queuedAt: now,
      recordType: about?.recordType ?? null,
      recordId: about?.recordId ?? null,
    },
  ]);
  const entries = written.map((row) => ({ ...row, action: CREATED }));
  await recordChange(tx, ctx, { command: 'mail:send', entries });
  await addToQueue(tx, deliveryJob, { accountId: null, at: now, input: { mailId: id } });
  return { id };
}
