import { Logger, run, type Runner, runMigrations, type TaskList } from 'graphile-worker';
import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';
import type { Job, QueuedJob } from './job.ts';
import { actingContext } from '../context/acting-context.ts';
import type { ContextSources } from '../context/create-request-context.ts';

/** Only three tries: what failed thrice needs a person. */
const ATTEMPTS = 3;

/**
 * Installs or updates the queue's tables and the one function by which the application's role fills
 * it. Part of migrating.
 *
 * @param owner connected as the tables' owner.
 */
export async function installJobQueue(owner: pg.ClientBase, ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: silent });
  // The queue's own tables are not for the application: it may only add jobs of the agency it works for.
  // Temporary types come last: unnamed, they would come first, and run their checks as the owner.
  await owner.query(`
    CREATE OR REPLACE FUNCTION enqueue_job(task text, job jsonb) RETURNS void
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
      AS $$
      BEGIN
        IF job ->> 'agencyId' IS DISTINCT FROM nullif(current_setting('app.agency_id', true), '') THEN
          RAISE EXCEPTION 'a job belongs to the agency that asks for it';
        END IF;
        PERFORM graphile_worker.add_job(task, job::json, max_attempts => ${ATTEMPTS});
      END
      $$;
    REVOKE EXECUTE ON FUNCTION enqueue_job(text, jsonb) FROM PUBLIC;
  `);
}

/**
 * Works on what is in the queue until stopped. The queue is looked at as the owner of its tables; each
 * job runs within its agency, as the account that asked for it.
 *
 * @returns how to stop: what is under way is finished first.
 */
export async function workOnJobs(options: {
  ownerUrl: string;
  platform: ContextSources;
  jobs: readonly Job<never>[];
  log: FastifyBaseLogger;
}): Promise<() => Promise<void>> {
  const { ownerUrl, platform, jobs, log } = options;
  const runner: Runner = await run({
    connectionString: ownerUrl,
    taskList: tasksOf(platform, jobs),
    concurrency: 2,
    pollInterval: 2_000,
    maxPoolSize: 4,
    noHandleSignals: true,
    logger: new Logger(() => (level, message, { error, job } = {}) => {
      if (level !== 'error') return;
      // The queue's own message quotes the error's, values and all.
      if (isFailed(job))
        log.error({ job: job.id, task: job.task_identifier, err: error }, 'job failed');
      else log.error(message);
    }),
  });
  return async () => runner.stop();
}

function isFailed(job: unknown): job is { id: string; task_identifier: string } {
  return typeof job === 'object' && job !== null;
}

function tasksOf(platform: ContextSources, jobs: readonly Job<never>[]): TaskList {
  return Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async (queued: unknown) => {
        const { agencyId, accountId, input } = queued as QueuedJob<never>;
        const ctx = await actingContext(platform, agencyId, accountId);
        await job.run(ctx, input);
      },
    ]),
  );
}

const silent = new Logger(() => () => {});
