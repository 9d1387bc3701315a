import type { FastifyBaseLogger } from 'fastify';
import { v7 as uuid } from 'uuid';
import type { Job, JobContext, QueuedJob } from './job.ts';
import { forgetFailure, keepFailure } from './job-failures.ts';
import { maskedError } from './masked-error.ts';
import { untilAborted, withinLimit } from './time-limit.ts';
import { actingContext } from '../context/acting-context.ts';
import type { ContextSources } from '../context/create-request-context.ts';
import { systemContext } from '../context/system-context.ts';
import { inBackground } from '../database/work.ts';

/** What a worker hands to the jobs that it performs. */
export interface JobEnvironment {
  platform: ContextSources;
  log: FastifyBaseLogger;
}

/** How often the queue has tried a job by itself, this time included, and how often it will. */
export interface QueueAttempts {
  attempts: number;
  max_attempts: number;
}

/** A job may take an hour where it says nothing. */
const DEFAULT_LIMIT_SECONDS = 3_600;

/**
 * Performs a job that waited in the queue, within its agency, as whoever asked for it, for as long as
 * it may take. Each failure is logged and kept where staff see it.
 *
 * @throws when the queue has to try again. Its own table keeps the message, so no values are in it.
 */
export async function performJob(
  environment: JobEnvironment,
  job: Job<never>,
  waiting: Partial<QueuedJob<never>>,
  { attempts, max_attempts }: QueueAttempts,
): Promise<void> {
  const { platform, log } = environment;
  const queued = completed(waiting, platform.clock());
  const database = platform.tenants.of(queued.agencyId, inBackground);
  const tried = (queued.attemptsBefore ?? 0) + attempts;
  try {
    await withinLimit(job.limitSeconds ?? DEFAULT_LIMIT_SECONDS, async (signal) => {
      const ctx = await contextOf(platform, queued);
      const ownLog = log.child({ job: queued.id, task: job.name });
      await job.run(jobContext(ctx, queued, { signal, log: ownLog }), queued.input);
    });
  } catch (error) {
    log.error({ job: queued.id, task: job.name, attempt: tried, err: error }, 'job failed');
    const givenUp = attempts >= max_attempts;
    const failure = { job, queued, attempts: tried, error: maskedError(error), givenUp };
    await database.write((tx) => keepFailure(tx, platform.clock(), failure));
    if (givenUp) return;
    throw new Error(failure.error, { cause: error });
  }
  if (tried > 1 || queued.repeats === true)
    await database.write((tx) => forgetFailure(tx, platform.clock(), queued.id));
}

function contextOf(platform: ContextSources, { agencyId, accountId }: QueuedJob<unknown>) {
  return accountId === null
    ? systemContext(platform, agencyId)
    : actingContext(platform, agencyId, accountId);
}

function jobContext(
  ctx: Awaited<ReturnType<typeof contextOf>>,
  { id, key = id }: QueuedJob<unknown>,
  { signal, log }: Pick<JobContext['job'], 'signal' | 'log'>,
): JobContext {
  return { ...ctx, database: untilAborted(ctx.database, signal), job: { key, signal, log } };
}

/** Instances of the version before say no more than agency, account and input. */
function completed(
  { id = uuid(), at, accountId = null, ...queued }: Partial<QueuedJob<never>>,
  now: string,
): QueuedJob<never> {
  return { ...(queued as QueuedJob<never>), id, at: at ?? now, accountId };
}
