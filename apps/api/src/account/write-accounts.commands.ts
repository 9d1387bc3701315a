import { AccountEntity } from './account.entity.ts';
import { AccountCreated } from './issued-access.type.ts';
import type { NewAccess } from './new-access.ts';
import { sendLink } from './send-link.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { Transaction } from '../database/tenant.ts';
import { globalId } from '../graphql/global-id.ts';
import { recordChange } from '../history/change.ts';
import { createRows } from '../history/change-rows.ts';

/** An account that is about to be written. */
export interface NewAccount {
  row: Partial<AccountEntity> & Pick<AccountEntity, 'id' | 'kind' | 'userName' | 'displayName'>;
  access: NewAccess;
}

/** Writes the accounts with their history, and sends the links. @returns the change set */
export async function writeAccounts(
  tx: Transaction,
  ctx: SignedInContext,
  accounts: readonly NewAccount[],
): Promise<string> {
  const rows = accounts.map(({ row, access }) => ({
    ...row,
    status: 'FIRST_LOGIN',
    passwordHash: access.passwordHash,
  }));
  const entries = await createRows(tx, ctx, AccountEntity, rows);
  for (const { row, access } of accounts) {
    const { id, kind, userName, displayName } = row;
    if (access.invitedAddress === null) continue;
    const to = { id, kind, userName, displayName, email: access.invitedAddress };
    const recipient = { ...to, language: null };
    await sendLink(tx, ctx, recipient, 'INVITATION');
  }
  return recordChange(tx, ctx, { command: 'account:manage', entries });
}

/** What creating one account answers. */
export function accountCreated(changeSetId: string, { row, access }: NewAccount): AccountCreated {
  const { password, invitedAddress } = access;
  return Object.assign(new AccountCreated(), {
    account: row.id,
    password,
    invitedAddress,
    changeSetId: globalId('ChangeSet', changeSetId),
  });
}
