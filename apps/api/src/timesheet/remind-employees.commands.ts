import type { DecidedSheet } from './decided-sheet.ts';
import { type MailContext, queueMail } from '../mail/queue-mail.ts';
import type { Transaction } from '../database/tenant.ts';

/** Sends what reminders by hand come to: one mail for each person, however many of their sheets are chosen. */
export async function remindEmployees(
  tx: Transaction,
  ctx: MailContext,
  decided: readonly DecidedSheet[],
): Promise<void> {
  const reminded = decided.filter(({ action }) => action === 'remind');
  const byAccount = Map.groupBy(reminded, ({ facts }) => facts.recipient?.accountId);
  for (const [first, ...others] of byAccount.values()) {
    const { recipient } = first!.facts;
    if (!recipient) continue;
    const mail = { template: 'TIMESHEETS_DUE', to: recipient, path: '/ess/timesheets' } as const;
    await queueMail(tx, ctx, { ...mail, values: { count: 1 + others.length } });
  }
}
