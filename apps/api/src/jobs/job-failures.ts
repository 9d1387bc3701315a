import type { Job, QueuedJob } from './job.ts';
import type { Transaction } from '../database/tenant.ts';
import { publishRows } from '../history/change.ts';

/** What went wrong with a job. */
export interface JobFailure {
  job: Pick<Job<never>, 'name' | 'label'>;
  queued: QueuedJob<unknown>;
  /** How often it was tried, this time included. */
  attempts: number;
  /** Without values that people typed. */
  error: string;
  /** Whether it is not tried again by itself. */
  givenUp: boolean;
}

/** Keeps a failure where staff see it. A job that fails again has one row still. */
export async function keepFailure(tx: Transaction, now: string, failure: JobFailure) {
  const { job, queued, attempts, error, givenUp } = failure;
  const { rows } = await tx.db.query<{ version: number }>(
    `INSERT INTO background_job (agency_id, id, created_at, created_by_id, updated_at,
       name, label, key, input, attempts, error, failed_at, given_up_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $5, $12)
     ON CONFLICT (agency_id, id) DO UPDATE SET
       version = background_job.version + 1, updated_at = $5, label = $7, key = $8, input = $9,
       attempts = $10, error = $11, failed_at = $5, given_up_at = $12
     RETURNING version`,
    [
      tx.agencyId,
      queued.id,
      queued.at,
      queued.accountId,
      now,
      job.name,
      job.label ?? job.name,
      queued.key ?? queued.id,
      JSON.stringify(queued.input),
      attempts,
      error,
      givenUp ? now : null,
    ],
  );
  await publish(tx, now, queued.id, rows[0]!.version);
}

/** The job has succeeded after all. */
export async function forgetFailure(tx: Transaction, now: string, jobId: string): Promise<void> {
  const { rowCount } = await tx.db.query(
    'DELETE FROM background_job WHERE agency_id = $1 AND id = $2',
    [tx.agencyId, jobId],
  );
  if (rowCount !== 0) await publish(tx, now, jobId, null);
}

async function publish(tx: Transaction, now: string, id: string, version: number | null) {
  const row = { recordType: 'background_job', recordId: id, recordVersion: version };
  await publishRows(tx, { account: null, now }, [row]);
}
