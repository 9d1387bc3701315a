import type { FastifyBaseLogger } from 'fastify';
import { v7 as uuid } from 'uuid';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';

/** Work that is done after a request: by whichever instance takes it, in the name of whoever asked for it. */
export interface Job<Input> {
  /** Never renamed: jobs that wait go by it. */
  name: string;
  /** What staff call it when it fails; the name where nothing is said. */
  label?: string;
  /** How often it is tried, with longer and longer pauses, before it waits for a person. */
  attempts?: number;
  /** After so long it has failed, and can write nothing more. */
  limitSeconds?: number;
  /** Runs again when it throws or its process dies; so doing it twice must be as good as once (`once`). */
  run(ctx: JobContext, input: Input): Promise<void>;
}

/** The context of whoever asked for the job, and what the job has to know about itself. */
export type JobContext = SignedInContext & {
  readonly job: {
    /** The same each time that this job runs: what `once` goes by. */
    readonly key: string;
    /** Aborted when the job has run for too long. */
    readonly signal: AbortSignal;
    /** The server's log, in which its lines name the job. */
    readonly log: Pick<FastifyBaseLogger, 'warn'>;
  };
};

/** What waits in the queue. */
export interface QueuedJob<Input> {
  id: string;
  agencyId: string;
  /** Who asked for it; none: the system. */
  accountId: string | null;
  /** When it was asked for. */
  at: string;
  /** What `once` goes by; the id where nothing is said. */
  key?: string;
  /** A scheduled job: it has the same id each time, and its success ends the failure of a time before. */
  repeats?: boolean;
  /** How often it failed before somebody had it run again. */
  attemptsBefore?: number;
  input: Input;
}

/** Jobs are tried so often where they say nothing: what failed thrice needs a person. */
export const DEFAULT_ATTEMPTS = 3;

/**
 * Puts a job into the queue in the command's own transaction: it exists if and only if what the
 * command wrote exists. It will run as whoever asks for it, a person or the system.
 *
 * @param input what JSON can carry; ids rather than contents.
 */
export async function enqueue<Input>(
  tx: Transaction,
  ctx: Pick<RequestContext, 'account' | 'viewer' | 'now'>,
  job: Pick<Job<Input>, 'name' | 'attempts'>,
  input: Input,
): Promise<void> {
  const { account, viewer, now } = ctx;
  if (account === null && viewer?.kind !== 'SYSTEM') {
    throw new Error(`Nobody asks for the job ${job.name}.`);
  }
  await addToQueue(tx, job, { accountId: account?.id ?? null, at: now, input });
}

/**
 * Puts a job into the queue as it stands.
 *
 * @param options.replaces a job of the agency that still waits under the same word gives way to this
 *   one; while one is at work, none is added.
 */
export async function addToQueue<Input>(
  tx: AgencyConnection,
  { name, attempts = DEFAULT_ATTEMPTS }: Pick<Job<Input>, 'name' | 'attempts'>,
  queued: Omit<QueuedJob<Input>, 'id' | 'agencyId'> & { id?: string },
  options: { replaces?: string } = {},
): Promise<void> {
  const job: QueuedJob<Input> = { id: uuid(), ...queued, agencyId: tx.agencyId };
  await tx.db.query('SELECT enqueue_job($1, $2, $3)', [
    name,
    JSON.stringify(job),
    JSON.stringify({ attempts, key: options.replaces }),
  ]);
}
