import { refuse } from '@stint/domain/kernel/refusal.ts';
import { queueMail } from './queue-mail.ts';
import { recipientOf } from '../account/recipient.facts.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { refused } from '../graphql/results.ts';
import { runCommand } from '../history/command.ts';

/** Sends a mail to the viewer's own address, to see whether the mail server delivers; refused without an address. */
export function sendTestMail(ctx: SignedInContext) {
  return runCommand(ctx, async (tx) => {
    const to = await recipientOf(tx, ctx.account!.id);
    if (to === null) return refused([refuse('NO_MAIL_ADDRESS', {})]);
    const { id } = await queueMail(tx, ctx, { template: 'TEST', to, values: {} });
    return { id, changeSetId: null };
  });
}
