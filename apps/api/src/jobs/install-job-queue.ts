import { Logger, runMigrations } from 'graphile-worker';
import type pg from 'pg';
import { DEFAULT_ATTEMPTS } from './job.ts';

/**
 * Installs or updates the queue's tables and the one function by which the application's role fills
 * it. Part of migrating.
 *
 * @param owner connected as the tables' owner.
 */
export async function installJobQueue(owner: pg.ClientBase, ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: silent });
  await owner.query(enqueueJob);
  await owner.query(workers);
}

/**
 * The queue's own tables are not for the application: it may only add jobs of the agency it works for.
 * A job's flag names its agency, so that no agency takes more than its share of a process. Its key is
 * the agency's own: a job that waits under it gives way, next to one that is at work none is added.
 *
 * Temporary types come last: unnamed, they would come first, and run their checks as the owner.
 * Instances that are still of the version before know the function with two arguments.
 */
const enqueueJob = `
  CREATE OR REPLACE FUNCTION enqueue_job(task text, job jsonb, options jsonb) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      agency text := nullif(current_setting('app.agency_id', true), '');
      own_key text := agency || ' ' || (options ->> 'key');
    BEGIN
      IF job ->> 'agencyId' IS DISTINCT FROM agency THEN
        RAISE EXCEPTION 'a job belongs to the agency that asks for it';
      END IF;
      IF EXISTS (
        SELECT FROM graphile_worker.jobs AS running
        WHERE running.key = own_key AND running.locked_at IS NOT NULL
      ) THEN
        RETURN;
      END IF;
      PERFORM graphile_worker.add_job(
        task,
        job::json,
        max_attempts => coalesce((options ->> 'attempts')::integer, ${DEFAULT_ATTEMPTS}),
        job_key => own_key,
        flags => ARRAY[agency]
      );
    END
    $$;
  CREATE OR REPLACE FUNCTION enqueue_job(task text, job jsonb) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT public.enqueue_job(task, job, '{}') $$;
  REVOKE EXECUTE ON FUNCTION enqueue_job(text, jsonb, jsonb), enqueue_job(text, jsonb) FROM PUBLIC;
`;

/** Which workers live. The owner's alone, so it stands beside the queue and not among the agencies' tables. */
const workers = `
  CREATE SCHEMA IF NOT EXISTS stint_jobs;
  CREATE TABLE IF NOT EXISTS stint_jobs.worker (id text PRIMARY KEY, seen_at timestamptz NOT NULL);
`;

const silent = new Logger(() => () => {});
