import type pg from 'pg';
import type { Job, QueuedJob } from './job.ts';
import { keepFailure } from './job-failures.ts';
import { inBackground } from '../database/work.ts';
import type { ContextSources } from '../context/create-request-context.ts';

/** A worker that has not been heard of for so long is dead. */
const DEAD_AFTER = "interval '1 minute'";

/** A worker says that it lives; several times a minute. */
export async function heartbeat(owner: pg.Pool, workerId: string): Promise<void> {
  await owner.query(
    `INSERT INTO stint_jobs.worker (id, seen_at) VALUES ($1, now())
     ON CONFLICT (id) DO UPDATE SET seen_at = now()`,
    [workerId],
  );
}

/** A worker ends in good order. */
export async function signOff(owner: pg.Pool, workerId: string): Promise<void> {
  await owner.query('DELETE FROM stint_jobs.worker WHERE id = $1', [workerId]);
}

/**
 * Frees the jobs of workers that died with their process, so that they run again within a minute or
 * two; the queue by itself would wait four hours. A job that was tried as often as it may be is given
 * up: nobody was left to say so.
 */
export async function releaseJobsOfLostWorkers(
  owner: pg.Pool,
  { tenants, clock }: ContextSources,
  jobs: readonly Job<never>[],
): Promise<void> {
  await owner.query(RELEASE);
  const { rows } = await owner.query<TriedOften>(TRIED_OFTEN);
  for (const { id, name, payload, attempts } of rows) {
    const failure = {
      job: jobs.find((job) => job.name === name) ?? { name },
      queued: payload,
      attempts: (payload.attemptsBefore ?? 0) + attempts,
      error: 'The process ended while the job ran.',
      givenUp: true,
    };
    await tenants
      .of(payload.agencyId, inBackground)
      .write((tx) => keepFailure(tx, clock(), failure));
    await owner.query('SELECT graphile_worker.complete_jobs(ARRAY[$1::bigint])', [id]);
  }
}

const RELEASE = `
  SELECT graphile_worker.force_unlock_workers(ARRAY(
    SELECT DISTINCT locked_by FROM graphile_worker.jobs
    WHERE locked_at < now() - ${DEAD_AFTER} AND NOT EXISTS (
      SELECT FROM stint_jobs.worker WHERE id = locked_by AND seen_at > now() - ${DEAD_AFTER}
    )
  ));
  DELETE FROM stint_jobs.worker WHERE seen_at < now() - interval '1 day'`;

const TRIED_OFTEN = `
  SELECT job.id, task.identifier AS name, job.payload, job.attempts
  FROM graphile_worker._private_jobs AS job
  JOIN graphile_worker._private_tasks AS task ON task.id = job.task_id
  WHERE job.attempts >= job.max_attempts AND job.locked_at IS NULL
    AND job.payload ->> 'agencyId' IS NOT NULL AND job.payload ->> 'id' IS NOT NULL`;

interface TriedOften {
  id: string;
  name: string;
  payload: QueuedJob<unknown>;
  attempts: number;
}
