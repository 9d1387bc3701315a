import type { ExpenseReportEntity } from './expense-report.entity.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { Recipient } from '../mail/queue-mail.ts';
import { toldApprover } from '../timesheet/told-approver.facts.ts';
import { idsForCommand } from '../write/targets.ts';

const approval = { section: 'expenses', approve: 'expense:approve' } as const;

/**
 * Who is reminded by hand to approve these reports, by report: the contact of the assignment, as far as they see it and
 * are told by mail (S-10). Two or three statements for each contact.
 */
export async function remindedApprovers(
  connection: AgencyConnection,
  now: string,
  rows: readonly Pick<ExpenseReportEntity, 'id' | 'work'>[],
): Promise<Map<string, Recipient>> {
  const reminded = new Map<string, Recipient>();
  for (const [contactId, own] of Map.groupBy(rows, ({ work }) => work!.contactId)) {
    const approver = contactId && (await toldApprover(connection, now, approval, contactId));
    if (!approver) continue;
    const ids = own.map(({ id }) => id);
    const seen = await idsForCommand(connection, approver, 'ExpenseReport', ids);
    for (const id of seen) reminded.set(id, approver.to);
  }
  return reminded;
}
