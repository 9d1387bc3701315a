import { permissionsOf, type Viewer } from '@stint/domain/access/viewer.ts';
import type { ClaimJobs } from './claim-jobs.commands.ts';
import { identityIn } from '../context/session-lookup.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { Recipient } from '../mail/queue-mail.ts';

/** A contact who is told of claims that wait for them, and who they are when they sign in. */
export interface ToldApprover {
  to: Recipient & { accountId: string };
  viewer: Viewer;
}

/**
 * The account of a contact, if it is told by mail of what waits for approval: with an address, with the option on, and
 * allowed to approve (S-10).
 */
export async function toldApprover(
  connection: AgencyConnection,
  now: string,
  { section, approve }: Pick<ClaimJobs, 'section' | 'approve'>,
  contactId: string,
): Promise<ToldApprover | null> {
  const { db, agencyId } = connection;
  const { rows } = await db.query<ToldApprover['to']>(SELECT, [agencyId, contactId]);
  const [to] = rows;
  if (!to?.address) return null;
  const viewer = (await identityIn(connection, to.accountId, now))?.viewer;
  if (viewer?.kind !== 'CLIENT_CONTACT') return null;
  if (!viewer.preferences[section].mailPending) return null;
  return permissionsOf(viewer).has(approve) ? { to, viewer } : null;
}

const SELECT = `
  SELECT account.id AS "accountId", account.display_name AS name, account.language,
    coalesce(account.email, contact.email) AS address
  FROM account JOIN contact ON contact.agency_id = $1 AND contact.id = account.contact_id
  WHERE account.agency_id = $1 AND account.contact_id = $2 AND account.kind = 'CLIENT_CONTACT'`;
