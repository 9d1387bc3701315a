import type { JobContext } from './job.ts';
import type { Transaction } from '../database/tenant.ts';

/**
 * Does what a job must do only once, although the job itself may run more than once: a note that it is
 * done is written in the same transaction. Whoever finds the note does nothing.
 *
 * What leaves the database, such as a mail, cannot be held to a transaction: it may go out twice when
 * the process dies between sending and committing. Hand `ctx.job.key` to the other side where it can
 * tell doubles by a key.
 *
 * @param part tells the effects of one job apart, such as a record's id.
 * @returns whether it was done now.
 */
export async function once(
  tx: Transaction,
  { job, now }: Pick<JobContext, 'job' | 'now'>,
  work: () => Promise<void>,
  part = '',
): Promise<boolean> {
  const { rowCount } = await tx.db.query(
    'INSERT INTO once_key (agency_id, key, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [tx.agencyId, part === '' ? job.key : `${job.key} ${part}`, now],
  );
  if (rowCount === 0) return false;
  await work();
  return true;
}
