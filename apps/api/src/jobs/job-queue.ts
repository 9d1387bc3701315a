import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker';
import type { FastifyBaseLogger } from 'fastify';
import pg from 'pg';
import { deliverChanges } from './deliver-changes.ts';
import { queueDueJobs } from './due-jobs.ts';
import { FairShare } from './fair-share.ts';
import type { Job } from './job.ts';
import { keepRunning } from './keep-running.ts';
import { heartbeat, releaseJobsOfLostWorkers, signOff } from './lost-workers.ts';
import { type JobEnvironment, performJob } from './perform-job.ts';
import type { ScheduledJob } from './scheduled-job.ts';
import { handlerJobs, type Subscription } from './subscription.ts';
import type { ContextSources } from '../context/create-request-context.ts';
import { CHANGE } from '../history/change.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { lowerConnection } from '../priority/lower-connection.ts';

/** Jobs at work in one process, and of one agency among them. */
const CONCURRENCY = 6;
const SHARE_OF_AN_AGENCY = 2;
const HEARTBEAT_MS = 15_000;

export interface JobQueueOptions {
  /** Owns the queue's tables. */
  ownerUrl: string;
  platform: ContextSources & { outbox: Outbox };
  /** What people and handlers ask for. */
  jobs: readonly Job<never>[];
  /** What follows changes. */
  subscribers?: readonly Subscription[];
  /** What every agency has at certain times. */
  schedules?: readonly ScheduledJob[];
  log: FastifyBaseLogger;
  /** That the work of PostgreSQL for the queue has; 0 where it is not told. */
  niceness?: number;
}

/**
 * Works on what is in the queue until stopped, and fills it with what follows changes and what is due.
 * The queue is looked at as the owner of its tables; each job runs within its agency, as the account
 * that asked for it or as the system.
 *
 * @returns how to stop: what is under way is finished first.
 * @throws when a subscription leads nowhere, or two jobs have one name.
 */
export async function workOnJobs(options: JobQueueOptions): Promise<() => Promise<void>> {
  const { platform, subscribers = [], schedules = [], log } = options;
  const jobs = [...options.jobs, ...handlerJobs(subscribers), ...schedules] as Job<never>[];
  const owner = ownerPool(options);
  const taskList = {
    ...tasksOf({ platform, log }, jobs),
    [DUE_JOBS]: () =>
      queueDueJobs(owner, platform, schedules, log).catch((err: unknown) => {
        log.error({ err }, 'schedules failed');
      }),
  };
  let workerId = '';
  const start = () => {
    const fairShare = new FairShare(SHARE_OF_AN_AGENCY);
    fairShare.events.on('pool:create', ({ workerPool }) => {
      workerId = workerPool.id;
    });
    return run({
      pgPool: owner,
      events: fairShare.events,
      forbiddenFlags: fairShare.forbiddenFlags,
      taskList,
      parsedCronItems: parseCronItems([everyMinute]),
      concurrency: CONCURRENCY,
      pollInterval: 2_000,
      noHandleSignals: true,
      logger: queueLogger(log),
    });
  };
  const stopRunning = await keepRunning(start, (err) => log.error({ err }, 'job queue ended'));
  const lookAfterWorkers = async () => {
    await heartbeat(owner, workerId);
    await releaseJobsOfLostWorkers(owner, platform, jobs);
  };
  await lookAfterWorkers();
  const beat = setInterval(() => {
    lookAfterWorkers().catch((err: unknown) => log.error({ err }, 'heartbeat failed'));
  }, HEARTBEAT_MS);
  beat.unref();
  const stopDelivery = queueWhatFollows({ platform, subscribers, log });
  return async () => {
    await stopDelivery();
    await stopRunning();
    clearInterval(beat);
    await signOff(owner, workerId);
    await owner.end();
  };
}

/**
 * Fills the queue with what follows changes: at once after a commit of this process, within a second after one of another.
 *
 * @returns how to stop: what is under way is finished first.
 */
export function queueWhatFollows({
  platform,
  subscribers = [],
  log,
}: Pick<JobQueueOptions, 'platform' | 'subscribers' | 'log'>): () => Promise<void> {
  return platform.outbox.deliver(CHANGE, deliverChanges(subscribers, platform.clock), (err) =>
    log.error({ err }, 'delivery failed'),
  );
}

const DUE_JOBS = 'due-jobs';

/** One instance of all is chosen each minute. What waits from the minute before gives way. */
const everyMinute = {
  task: DUE_JOBS,
  identifier: DUE_JOBS,
  match: '* * * * *',
  options: { backfillPeriod: 0, jobKey: DUE_JOBS, maxAttempts: 1, priority: -10 },
};

function tasksOf(environment: JobEnvironment, jobs: readonly Job<never>[]): TaskList {
  const names = new Set(jobs.map(({ name }) => name));
  if (names.size < jobs.length) throw new Error('Two jobs have one name.');
  return Object.fromEntries(
    jobs.map((each) => [
      each.name,
      (queued, { job }) => performJob(environment, each, queued as object, job),
    ]),
  );
}

type PoolOptions = Pick<JobQueueOptions, 'ownerUrl' | 'niceness' | 'log'>;

function ownerPool({ ownerUrl, niceness = 0, log }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: ownerUrl,
    max: 5,
    application_name: 'stint jobs',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  const lost = (err: unknown) => log.error({ err }, 'a connection of the job queue was lost');
  pool.on('error', lost);
  pool.on('connect', (client) => {
    client.on('error', lost);
    void lowerConnection(client, niceness);
  });
  return pool;
}

/** The queue's own message quotes the error's, values and all; `performJob` tells of failed jobs. */
function queueLogger(log: FastifyBaseLogger): Logger {
  return new Logger(() => (level, message, { job } = {}) => {
    if (level === 'error' && job === undefined) log.error(message);
  });
}
