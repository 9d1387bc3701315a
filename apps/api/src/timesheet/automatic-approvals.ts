import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import { timesheetKind } from './timesheet.kind.ts';
import { stateList } from '../database/state-list.ts';
import type { JobContext } from '../jobs/job.ts';
import { act } from '../write/act.ts';

/** Sheets of one command. */
const AT_ONCE = 200;

/**
 * Approves what nobody has to look at (T-10). What a check finds something about waits for the agency, and keeps
 * nothing else from being approved: all that wait are looked at, so many at a time.
 */
export async function approveAutomatically(ctx: JobContext): Promise<void> {
  for (let after: string | null = null; !ctx.job.signal.aborted;) {
    const targets: { id: string }[] = await waiting(ctx, after);
    if (targets.length === 0) return;
    await act(ctx, timesheetKind, { action: 'approveAutomatically', targets, input: {} });
    after = targets.at(-1)!.id;
  }
}

async function waiting({ database, agency }: JobContext, after: string | null) {
  const { rows } = await database.read(
    (db) =>
      db.query<{ id: string }>(
        `SELECT id FROM timesheet
         WHERE agency_id = $1 AND approval_mode = 'AUTOMATIC'
           AND status IN (${stateList(timesheetMachine, 'SUBMITTED')})
           AND ($2::uuid IS NULL OR id > $2)
         ORDER BY id LIMIT $3`,
        [agency.id, after, AT_ONCE],
      ),
    'primary',
  );
  return rows;
}
