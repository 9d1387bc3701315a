import { type LinkPurpose, linkLifetime } from '@stint/domain/account/one-time-link.ts';
import type { Locale } from '@stint/messages/locale.ts';
import { doorOf } from './doors.ts';
import { issueLink } from './one-time-link.commands.ts';
import type { Transaction } from '../database/tenant.ts';
import { type MailContext, queueMail } from '../mail/queue-mail.ts';

/** Who is sent a link. */
export interface LinkRecipient {
  id: string;
  kind: string;
  userName: string;
  displayName: string;
  /** Their mail address. */
  email: string;
  language: Locale | null;
}

/** Makes a one-time link and puts the mail with it into the queue, in the command's transaction. */
export async function sendLink(
  tx: Transaction,
  ctx: MailContext,
  { id, kind, userName, displayName: name, email: address, language }: LinkRecipient,
  purpose: LinkPurpose,
): Promise<void> {
  const { agency, now } = ctx;
  const { value } = await issueLink(tx, { accountId: id, purpose, now });
  const shared = {
    to: { accountId: id, name, address, language },
    path: pathOfLink(kind, value),
    isSecret: true,
    usefulUntil: new Date(Date.parse(now) + linkLifetime[purpose] * 1000).toISOString(),
  };
  const values = { companyId: agency.companyId, userName };
  await (purpose === 'INVITATION'
    ? queueMail(tx, ctx, { ...shared, template: 'INVITATION', values })
    : queueMail(tx, ctx, { ...shared, template: 'PASSWORD_RESET', values: {} }));
}

/**
 * Where a link leads: the page of the account's own door that asks for the new password. The token stands behind the
 * #, so that no server or proxy writes it to its log.
 */
function pathOfLink(kind: string, token: string): string {
  return `/${doorOf(kind)}/choose-password#${token}`;
}
