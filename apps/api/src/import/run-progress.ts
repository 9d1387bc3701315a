import { v7 as uuid } from 'uuid';
import type { Transaction } from '../database/tenant.ts';
import { insertRows, patchRows } from '../database/write-rows.ts';
import type { LivePayload } from '../history/change.ts';
import { OutboxEntryEntity } from '../history/outbox-entry.entity.ts';
import type { ImportContext } from './import-context.ts';
import { ImportRunEntity } from './import.entity.ts';

/** Sets how far a run is, and tells whoever watches it. Its steps are no history: what it took over is. */
export async function setRun(
  tx: Transaction,
  ctx: Pick<ImportContext, 'account' | 'now'>,
  runId: string,
  set: Partial<Pick<ImportRunEntity, 'status' | 'rowsDone' | 'rowsTotal' | 'failure'>>,
): Promise<void> {
  const written = await patchRows(tx, ctx, ImportRunEntity, [{ id: runId, set }]);
  const payload: LivePayload = {
    kind: 'import_run',
    records: written.map(({ recordId, recordVersion }) => [recordId, recordVersion]),
  };
  await insertRows(tx, ctx, OutboxEntryEntity, [
    { id: uuid(), at: ctx.now, topic: 'live', payload },
  ]);
}
