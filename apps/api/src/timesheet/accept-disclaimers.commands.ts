import type { StatementKind } from '@stint/domain/timesheet/statement-kind.ts';
import { v7 as uuid } from 'uuid';
import type { StatementColumns } from './statement-columns.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { EntityClass } from '../database/table.ts';
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
 *
 * @param statements where that is kept
 * @param claim the column there that names the claim
 */
export async function acceptDisclaimers<
  Name extends string,
  Statement extends StatementColumns & Record<Name, string>,
>(
  tx: Transaction,
  ctx: SignedInContext,
  decided: readonly {
    action: string;
    row: { id: string };
    facts: { disclaimer: string | null };
  }[],
  [statements, claim]: readonly [EntityClass<Statement>, Name],
): Promise<void> {
  const { account, now } = ctx;
  if (account === null) return;
  const accepted = decided.flatMap(({ action, row, facts: { disclaimer: text } }) => {
    const kind = kinds[action];
    if (kind === undefined || text === null) return [];
    const of = { id: uuid(), [claim]: row.id, kind, text };
    return { ...of, acceptedAt: now, acceptedById: account.id };
  });
  await insertRows(
    tx,
    ctx,
    statements,
    accepted as unknown as (Partial<Statement> & { id: string })[],
  );
}
