import type { AccountAction } from '@stint/domain/account/account.machine.ts';
import { AccountEntity } from './account.entity.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import { type ChangeEntry, recordChange } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';

/** Something that happened to an account without changing a column of it. */
interface AccountEvent {
  /** The account's. */
  id: string;
  action: AccountAction;
  /** What its history tells besides, before and after, by a name of `toldOfAccounts`. */
  told?: ChangeEntry['changes'];
}

/** Writes it into the history of the account. */
export async function recordOnAccount(
  tx: Transaction,
  author: Author,
  { id, action, told = {} }: AccountEvent,
): Promise<void> {
  const changed = await changeRows(tx, author, AccountEntity, [{ id, set: {}, action }]);
  const entries = changed.map((entry) => ({ ...entry, changes: told }));
  await recordChange(tx, author, { command: 'account:manage', entries });
}
