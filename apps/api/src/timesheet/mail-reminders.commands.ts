import type { MailTemplate } from '@stint/domain/mail/mail.ts';
import type { Transaction } from '../database/tenant.ts';
import { type MailContext, queueMail, type Recipient } from '../mail/queue-mail.ts';

/** What is written, and where its link leads. */
interface ReminderMail {
  template: Extract<MailTemplate, 'TIMESHEETS_DUE' | 'EXPENSES_PENDING'>;
  path: string;
}

/**
 * Sends what reminders by hand come to, of timesheets or of expense reports: one mail for each person, however many of
 * theirs are chosen.
 */
export async function mailReminders(
  tx: Transaction,
  ctx: MailContext,
  decided: readonly { action: string; facts: { recipient: Recipient | null } }[],
  mail: ReminderMail,
): Promise<void> {
  const reminded = decided.filter(({ action }) => action === 'remind');
  const byAccount = Map.groupBy(reminded, ({ facts }) => facts.recipient?.accountId);
  for (const [first, ...others] of byAccount.values()) {
    const { recipient } = first!.facts;
    if (!recipient) continue;
    await queueMail(tx, ctx, { ...mail, to: recipient, values: { count: 1 + others.length } });
  }
}
