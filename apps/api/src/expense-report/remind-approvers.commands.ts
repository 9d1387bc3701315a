import type { ReportFacts } from './expense-facts.ts';
import type { Transaction } from '../database/tenant.ts';
import { type MailContext, queueMail } from '../mail/queue-mail.ts';

/** Sends what reminders by hand come to: one mail for each contact, however many of their reports are chosen. */
export async function remindApprovers(
  tx: Transaction,
  ctx: MailContext,
  decided: readonly { action: string; facts: ReportFacts }[],
): Promise<void> {
  const reminded = decided.filter(({ action }) => action === 'remind');
  const byAccount = Map.groupBy(reminded, ({ facts }) => facts.recipient?.accountId);
  for (const [first, ...others] of byAccount.values()) {
    const { recipient } = first!.facts;
    if (!recipient) continue;
    const mail = { template: 'EXPENSES_PENDING', to: recipient, path: '/portal/expenses' } as const;
    await queueMail(tx, ctx, { ...mail, values: { count: 1 + others.length } });
  }
}
