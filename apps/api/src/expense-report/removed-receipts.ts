import { receiptKey } from './receipt-key.ts';
import { ReceiptEntity } from './receipt.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import { tableOf } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';
import { type ChangeEntry, REMOVED } from '../history/change.ts';

/**
 * Removes receipts with their files. Nothing of them can be read afterwards: the history says only that they were
 * removed, and undo brings none back.
 */
export async function removedReceipts(
  tx: Transaction,
  ctx: SignedInContext,
  of: { id: string } | { expenseLineId: readonly string[] },
): Promise<ChangeEntry[]> {
  const rows = await selectRows(tx, ReceiptEntity, of as never, { lock: true });
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  await tx.db.query('DELETE FROM receipt WHERE agency_id = $1 AND id = ANY($2::uuid[])', [
    tx.agencyId,
    ids,
  ]);
  // Before the commit: a file that stayed would be readable for whoever has the store.
  for (const id of ids) await ctx.files.remove(receiptKey(tx.agencyId, id));
  const recordType = tableOf(ReceiptEntity).name;
  return rows.map((gone) => ({
    recordType,
    recordId: gone.id,
    recordVersion: null,
    action: REMOVED,
    changes: {},
    gone,
  }));
}
