import type { Transaction } from '../database/tenant.ts';
import { patchRows } from '../database/write-rows.ts';
import { publishRows } from '../history/change.ts';
import type { ImportContext } from './import-context.ts';
import { ImportRunEntity } from './import.entity.ts';

/** Sets how far a run is, and tells whoever watches it. Its steps are no history: what it took over is. */
export async function setRun(
  tx: Transaction,
  ctx: Pick<ImportContext, 'account' | 'now'>,
  runId: string,
  set: Partial<
    Pick<ImportRunEntity, 'status' | 'rowsDone' | 'rowsTotal' | 'failure' | 'failureSaid'>
  >,
): Promise<void> {
  await publishRows(tx, ctx, await patchRows(tx, ctx, ImportRunEntity, [{ id: runId, set }]));
}
