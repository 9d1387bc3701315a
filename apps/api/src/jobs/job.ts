import type { Transaction } from '../database/tenant.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** Work that is done after a request: by whichever instance takes it, in the name of whoever asked for it. */
export interface Job<Input> {
  /** Never renamed: jobs that wait go by it. */
  name: string;
  /** Runs again when it throws, a few times; so doing it twice must be as good as once. */
  run(ctx: SignedInContext, input: Input): Promise<void>;
}

/** What waits in the queue. */
export interface QueuedJob<Input> {
  agencyId: string;
  accountId: string;
  input: Input;
}

/**
 * Puts a job into the queue in the command's own transaction: it exists if and only if what the
 * command wrote exists.
 *
 * @param input what JSON can carry; ids rather than contents.
 */
export async function enqueue<Input>(
  tx: Transaction,
  { account }: Pick<SignedInContext, 'account'>,
  job: Pick<Job<Input>, 'name'>,
  input: Input,
): Promise<void> {
  if (account === null) throw new Error(`Nobody asks for the job ${job.name}.`);
  const queued: QueuedJob<Input> = { agencyId: tx.agencyId, accountId: account.id, input };
  await tx.db.query('SELECT enqueue_job($1, $2)', [job.name, JSON.stringify(queued)]);
}
