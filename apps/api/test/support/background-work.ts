import { type JobQueueOptions, workOnJobs } from '../../src/jobs/job-queue.ts';
import type { TestApi } from './test-api.ts';

/** A worker on the test's database. @returns how to stop it. */
export function workOn(
  { database, platform, app }: TestApi,
  work: Partial<Pick<JobQueueOptions, 'jobs' | 'subscribers' | 'schedules'>>,
): Promise<() => Promise<void>> {
  return workOnJobs({ jobs: [], ...work, ownerUrl: database.ownerUrl, platform, log: app.log });
}

/** What waits for its next try is tried now: nobody has to wait for a pause that grows. */
export async function skipPauses({ database }: TestApi): Promise<void> {
  await database.sql(
    `UPDATE graphile_worker._private_jobs SET run_at = '2026-01-01T00:00:00Z' WHERE locked_at IS NULL`,
  );
}
