import { accountMachine } from '@stint/domain/account/account.machine.ts';
import type { Locale } from '@stint/messages/locale.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { stateList } from '../database/state-list.ts';

/** Whom a mail to an account goes to, and in which language; `null`: none chosen. */
export interface AccountRecipient {
  accountId: string;
  name: string;
  address: string;
  language: Locale | null;
}

/**
 * Whom a mail to an account goes to, at its own address or that of its contact; `null` for one without either, of
 * another kind, or that may not sign in.
 */
export async function recipientOf(
  { db, agencyId }: AgencyConnection,
  accountId: string,
  kind: 'STAFF' | 'CLIENT_CONTACT' = 'STAFF',
): Promise<AccountRecipient | null> {
  const { rows } = await db.query<Omit<AccountRecipient, 'address'> & { address: string | null }>(
    `SELECT account.id AS "accountId", display_name AS name,
       coalesce(account.email, contact.email) AS address, language
     FROM account LEFT JOIN contact ON contact.agency_id = $1 AND contact.id = account.contact_id
     WHERE account.agency_id = $1 AND account.id = $2 AND kind = $3
       AND account.status IN (${stateList(accountMachine, 'FIRST_LOGIN', 'ACTIVE')})`,
    [agencyId, accountId, kind],
  );
  const [found] = rows;
  return found?.address ? { ...found, address: found.address } : null;
}
