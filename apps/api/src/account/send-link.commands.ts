import type { LinkPurpose } from '@stint/domain/account/one-time-link.ts';
import { doorOf } from './doors.ts';
import { issueLink } from './one-time-link.commands.ts';
import type { RequestContext } from '../context/request-context.ts';
import type { Transaction } from '../database/tenant.ts';

/** Who is sent a link. */
export interface LinkRecipient {
  id: string;
  kind: string;
  displayName: string;
  /** Their mail address. */
  email: string;
  language: string | null;
}

/** Makes a one-time link and puts the mail with it into the queue, in the command's transaction. */
export async function sendLink(
  tx: Transaction,
  { now }: Pick<RequestContext, 'now'>,
  { id, kind }: LinkRecipient,
  purpose: LinkPurpose,
): Promise<void> {
  const { value } = await issueLink(tx, { accountId: id, purpose, now });
  addressOfLink(kind, value);
}

/** Where a link leads: the page of the account's own door that asks for the new password. */
export function addressOfLink(kind: string, token: string): string {
  // Behind the #, so that no server or proxy writes it to its log.
  return `/${doorOf(kind)}/choose-password#${token}`;
}
