import { refuse } from '@stint/domain/kernel/refusal.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { ActionRefused, refused } from '../graphql/results.ts';
import { unseenTargets } from '../write/targets.ts';
import type { ImportContext } from './import-context.ts';
import { ImportFileEntity, ImportRunEntity } from './import.entity.ts';

/** A job that has shown no progress for so long has died with its process, and may be begun anew. */
const SILENCE_MS = 5 * 60_000;

/** A file and its run, locked, unless a job is at work on it. */
export async function idleFile(
  tx: Transaction,
  ctx: ImportContext,
  fileId: string,
): Promise<{ file: ImportFileEntity; run: ImportRunEntity } | ActionRefused> {
  const target = { type: 'ImportFile', id: fileId, field: 'fileId' } as const;
  const unseen = await unseenTargets(tx, ctx, [target]);
  if (unseen.length > 0) return refused(unseen);
  const [file] = await selectRows(tx, ImportFileEntity, { id: fileId });
  if (!file) return refused([notFound('ImportFile', 'fileId')]);
  const run = await idleRun(tx, ctx, file.runId);
  return run instanceof ActionRefused ? run : { file, run };
}

/** The run, locked, unless a job is at work on it. */
export async function idleRun(
  tx: Transaction,
  ctx: ImportContext,
  runId: string,
): Promise<ImportRunEntity | ActionRefused> {
  const target = { type: 'ImportRun', id: runId, field: 'runId' } as const;
  const unseen = await unseenTargets(tx, ctx, [target]);
  if (unseen.length > 0) return refused(unseen);
  const [run] = await selectRows(tx, ImportRunEntity, { id: runId }, { lock: true });
  if (!run) return refused([notFound('ImportRun', 'runId')]);
  // oxlint-disable-next-line stint/no-own-decision -- whether a job is at work, no rule about a record
  const working = run.status === 'CHECKING' || run.status === 'RUNNING';
  const silent = Date.parse(ctx.now) - Date.parse(run.updatedAt) > SILENCE_MS;
  if (!working || silent) return run;
  return refused([refuse('IMPORT_RUNNING', {})]);
}
