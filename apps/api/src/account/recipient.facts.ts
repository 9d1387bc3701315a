import type { Locale } from '@stint/messages/locale.ts';
import { AccountEntity } from './account.entity.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';

/** Whom a mail to an account goes to, and in which language; `null`: none chosen. */
export interface AccountRecipient {
  accountId: string;
  name: string;
  address: string;
  language: Locale | null;
}

/** Whom a mail to an account goes to; `null` for an account without a mail address. */
export async function recipientOf(
  tx: Transaction,
  accountId: string,
): Promise<AccountRecipient | null> {
  const [account] = await selectRows(tx, AccountEntity, { id: accountId });
  if (!account?.email) return null;
  const { displayName: name, email: address, language } = account;
  return { accountId, name, address, language };
}
