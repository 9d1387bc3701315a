import { importJob } from '../import/import.jobs.ts';
import type { Job } from '../jobs/job.ts';

/** Everything that is done after a request. */
export const jobs: readonly Job<never>[] = [importJob];
