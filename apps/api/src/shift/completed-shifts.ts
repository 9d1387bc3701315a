import { shiftMachine } from '@stint/domain/shift/shift.machine.ts';
import { clockedInFor } from './clocked-in.facts.ts';
import { shiftKind } from './shift.kind.ts';
import { stateList } from '../database/state-list.ts';
import type { JobContext } from '../jobs/job.ts';
import { logRefused } from '../jobs/log-refused.ts';
import { act } from '../write/act.ts';

/** Shifts that are looked at together. */
const AT_ONCE = 500;

/** So far back: a phone that was lost sends what waited on it within a month, or staff have corrected it. */
const LOOKED_BACK = '31 days';

/**
 * Shifts that are over, and for which somebody clocked in, were worked (L-23). The others stay as they are until
 * somebody says what became of them. Doing it again changes nothing.
 */
export async function completeShifts(ctx: JobContext): Promise<void> {
  for (let after: string | null = null; !ctx.job.signal.aborted;) {
    const over: string[] = await shiftsThatAreOver(ctx, after);
    if (over.length === 0) return;
    const worked = await ctx.database.read(
      (db) => clockedInFor({ db, agencyId: ctx.agency.id }, over),
      'primary',
    );
    const targets = over.flatMap((id) => (worked.has(id) ? { id } : []));
    if (targets.length > 0) {
      logRefused(
        ctx.job.log,
        await act(ctx, shiftKind, { action: 'complete', targets, input: {} }),
      );
    }
    after = over.at(-1)!;
  }
}

async function shiftsThatAreOver({ database, agency, now }: JobContext, after: string | null) {
  const { rows } = await database.read(
    (db) => db.query<{ id: string }>(OVER, [agency.id, now, after, AT_ONCE]),
    'primary',
  );
  return rows.map(({ id }) => id);
}

const OVER = `
  SELECT id FROM shift
  WHERE agency_id = $1 AND status IN (${stateList(shiftMachine, 'SCHEDULED')})
    AND starts_at > $2::timestamptz - interval '${LOOKED_BACK}' AND ends_at <= $2
    AND ($3::uuid IS NULL OR id > $3)
  ORDER BY id LIMIT $4`;
