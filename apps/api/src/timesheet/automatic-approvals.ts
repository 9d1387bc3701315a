import { anyClaim, type ClaimJobs } from './claim-jobs.commands.ts';
import { stateList } from '../database/state-list.ts';
import { runBulkCommand } from '../history/command.ts';
import type { JobContext } from '../jobs/job.ts';

/** Claims of one command. */
const AT_ONCE = 200;

/**
 * Approves what nobody has to look at (T-10). What a check finds something about waits for the agency, and keeps
 * nothing else from being approved: all that wait are looked at, so many at a time.
 */
export async function approveAutomatically(ctx: JobContext, claims: ClaimJobs): Promise<void> {
  for (let after: string | null = null; !ctx.job.signal.aborted;) {
    const ids: string[] = await waiting(ctx, claims, after);
    if (ids.length === 0) return;
    await runBulkCommand(ctx, ids, (tx) => claims.decide(tx, ctx, 'approveAutomatically', ids));
    after = ids.at(-1)!;
  }
}

async function waiting(
  { database, agency }: JobContext,
  { table }: ClaimJobs,
  after: string | null,
): Promise<string[]> {
  const { rows } = await database.read(
    (db) =>
      db.query<{ id: string }>(
        `SELECT id FROM ${table}
         WHERE agency_id = $1 AND approval_mode = 'AUTOMATIC'
           AND status IN (${stateList(anyClaim, 'SUBMITTED')})
           AND ($2::uuid IS NULL OR id > $2)
         ORDER BY id LIMIT $3`,
        [agency.id, after, AT_ONCE],
      ),
    'primary',
  );
  return rows.map(({ id }) => id);
}
