import type { ChosenClientPortalPreferences } from '@stint/domain/access/preferences.ts';
import { type Refusal, refuse } from '@stint/domain/kernel/refusal.ts';
import { AccountEntity } from './account.entity.ts';
import { contactHolders } from './new-account.facts.ts';
import { clientOf } from './preferences.facts.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { idsForCommand } from '../write/targets.ts';

/** Whose preferences are tried out, with those that they have. */
export interface PreviewSubject {
  accountId: string;
  contactId: string;
  clientId: string;
  stored: Partial<ChosenClientPortalPreferences>;
  /** Why they could not be saved, whatever they are. */
  refusals: readonly Refusal[];
}

/** The contact of an account, or why their preferences cannot be tried out. */
export async function ownerOfAccount(
  connection: AgencyConnection,
  ctx: SignedInContext,
  id: string,
): Promise<PreviewSubject | Refusal[]> {
  const seen = await idsForCommand(connection, ctx, 'Account', [id]);
  const [account] = seen.has(id) ? await selectRows(connection, AccountEntity, { id }) : [];
  if (!account) return [notFound('Account', 'id')];
  const { contactId, preferences: stored } = account;
  if (contactId === null) return [refuse('ACCOUNT_KIND.CLIENT_CONTACT', {}, { field: 'id' })];
  const clientId = await clientOf(connection, contactId);
  return { accountId: id, contactId, clientId, stored, refusals: [] };
}

/** A contact who is to have an account. Refused where `createContactAccount` would be. */
export async function contactWithoutAccount(
  connection: AgencyConnection,
  ctx: SignedInContext,
  contactId: string,
): Promise<PreviewSubject | Refusal[]> {
  const seen = await idsForCommand(connection, ctx, 'Contact', [contactId]);
  const holder = (await contactHolders(connection, [...seen])).get(contactId);
  if (!holder) return [notFound('Contact', 'contactId')];
  const { refusals } = holder;
  // There is no account yet: no row is theirs by this id.
  return { accountId: contactId, contactId, clientId: holder.clientId!, stored: {}, refusals };
}
