import { refuse } from '@stint/domain/kernel/refusal.ts';
import { BackgroundJobEntity } from './background-job.entity.ts';
import { BackgroundJobQueued } from './background-job.type.ts';
import { addToQueue } from '../jobs/job.ts';
import { selectRows } from '../database/select-rows.ts';
import { patchRows } from '../database/write-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseId } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { publishRows } from '../history/change.ts';
import { type CommandResult, runCommand } from '../history/command.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { unseenTargets } from '../write/targets.ts';

/**
 * Has a job that was given up run again: as whoever asked for it then, and under the key that it had,
 * so that what it did only once stays done.
 *
 * @param id the job's, global; refused while the job is tried again by itself.
 */
export async function runBackgroundJobAgain(
  ctx: SignedInContext,
  id: string,
): Promise<CommandResult<BackgroundJobQueued>> {
  const jobId = parseId('BackgroundJob', { id });
  if (jobId instanceof InvalidInput) return jobId;
  return runCommand(ctx, async (tx) => {
    const target = { type: 'BackgroundJob', id: jobId, field: 'id' } as const;
    const unseen = await unseenTargets(tx, ctx, [target]);
    if (unseen.length > 0) return refused(unseen);
    const [job] = await selectRows(tx, BackgroundJobEntity, { id: jobId }, { lock: true });
    if (!job) return refused([notFound('BackgroundJob', 'id')]);
    if (job.givenUpAt === null) return refused([refuse('JOB_WAITS', {})]);
    const given = { id: job.id, set: { givenUpAt: null } };
    await publishRows(tx, ctx, await patchRows(tx, ctx, BackgroundJobEntity, [given]));
    const { key, input, createdById: accountId, createdAt: at, attempts: attemptsBefore } = job;
    await addToQueue(tx, job, { id: job.id, key, input, accountId, at, attemptsBefore });
    return BackgroundJobQueued.of(job.id);
  });
}
