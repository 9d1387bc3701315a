import { refuse } from '@stint/domain/kernel/refusal.ts';
import { queueMail } from './queue-mail.ts';
import { AccountEntity } from '../account/account.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import { refused } from '../graphql/results.ts';
import { runCommand } from '../history/command.ts';

/** Sends a mail to the viewer's own address, to see whether the mail server delivers; refused without an address. */
export function sendTestMail(ctx: SignedInContext) {
  return runCommand(ctx, async (tx) => {
    const [account] = await selectRows(tx, AccountEntity, { id: ctx.account!.id });
    if (!account?.email) return refused([refuse('NO_MAIL_ADDRESS', {})]);
    const { id: accountId, displayName: name, email: address, language } = account;
    const to = { accountId, name, address, language };
    const { id } = await queueMail(tx, ctx, { template: 'TEST', to, values: {} });
    return { id, changeSetId: null };
  });
}
