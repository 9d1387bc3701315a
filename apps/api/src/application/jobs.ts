import { nouns } from './nouns.ts';
import { finishedWork } from '../jobs/finished-work.jobs.ts';
import type { Job } from '../jobs/job.ts';
import type { ScheduledJob } from '../jobs/scheduled-job.ts';

/** Everything that is done after a request. */
export const jobs: readonly Job<never>[] = nouns.flatMap((noun) => noun.jobs ?? []);

/** Everything that is done at certain times. */
export const schedules: readonly ScheduledJob[] = [
  finishedWork,
  ...nouns.flatMap((noun) => noun.schedules ?? []),
];
