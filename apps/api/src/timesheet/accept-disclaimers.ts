import type { StatementKind } from '@stint/domain/timesheet/statement-kind.ts';
import { v7 as uuid } from 'uuid';
import type { DecidedSheet } from './decided-sheet.ts';
import { TimesheetStatementEntity } from './timesheet-statement.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { Transaction } from '../database/tenant.ts';
import { insertRows } from '../database/write-rows.ts';

const kinds: Readonly<Record<string, StatementKind>> = {
  submit: 'SUBMISSION',
  approve: 'APPROVAL',
  approveInPart: 'APPROVAL',
};

/**
 * Keeps what was accepted, word for word, with its time (S-6, S-10). It is no part of the change: taking the approval
 * back does not take back that somebody accepted a text.
 */
export async function acceptDisclaimers(
  tx: Transaction,
  ctx: SignedInContext,
  decided: readonly DecidedSheet[],
): Promise<void> {
  const { account, now } = ctx;
  if (account === null) return;
  const accepted = decided.flatMap(({ action, row, facts: { disclaimer: text } }) => {
    const kind = kinds[action];
    if (kind === undefined || text === null) return [];
    const of = { id: uuid(), timesheetId: row.id, kind, text };
    return { ...of, acceptedAt: now, acceptedById: account.id };
  });
  await insertRows(tx, ctx, TimesheetStatementEntity, accepted);
}
