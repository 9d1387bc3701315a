import type { FastifyBaseLogger } from 'fastify';
import { workOnJobs } from '../jobs/job-queue.ts';
import type { Platform } from '../server/platform.ts';
import { jobs, schedules } from './jobs.ts';
import { subscribers } from './subscribers.ts';

/** What the background work of a process needs. */
export interface BackgroundWork {
  platform: Platform;
  /** Owns the queue's tables. */
  ownerUrl: string;
  /** The demo agencies are there: somebody works in them. */
  hasDemo: boolean;
  log: FastifyBaseLogger;
  /** That the work of PostgreSQL for the queue has; 0 where it is not told. */
  niceness?: number;
}

/**
 * Works on all jobs of the product, and on what follows changes and the clock, in this process.
 *
 * @returns how to stop: what is under way is finished first.
 */
export async function workInBackground({
  hasDemo,
  ...work
}: BackgroundWork): Promise<() => Promise<void>> {
  const offered = hasDemo ? [...schedules, await demoWork()] : schedules;
  return workOnJobs({ ...work, jobs, subscribers, schedules: offered });
}

/** Loaded only where there is a demo. */
async function demoWork() {
  return (await import('../demo/time/keep-working.job.ts')).demoWork;
}
