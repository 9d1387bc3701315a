import { addDays } from '@stint/domain/kernel/dates.ts';
import { addMinutes } from '@stint/domain/kernel/instants.ts';
import { PLANNED_DAYS } from './enter-time.ts';
import { planRotation } from './plan-rotation.ts';
import { recordDemoPunches } from './record-punches.ts';
import { holdConfiguration } from '../../agency/agency-settings.commands.ts';
import type { SignedInContext } from '../../context/request-context.ts';
import { publishRows } from '../../history/change.ts';
import { scheduledJob } from '../../jobs/scheduled-job.ts';

/** Minutes that are made up for after a stop: a long weekend. */
const MADE_UP_FOR = 4 * 24 * 60;

/**
 * Lets the people of a demo agency go on clocking in and out, so that its boards are those of now. Doing it again
 * adds nothing; the agency of somebody real is left alone.
 */
export async function keepWorking(ctx: SignedInContext): Promise<void> {
  const { now, today, database } = ctx;
  await database.write(async (tx) => {
    const { rowCount } = await tx.db.query('SELECT FROM agency WHERE id = $1 AND is_demo', [
      tx.agencyId,
    ]);
    if (rowCount === 0) return;
    // Of two processes that start at once, one finds everything done.
    await holdConfiguration(tx);
    await planRotation(tx, ctx, { from: today, through: addDays(today, PLANNED_DAYS) });
    const author = { account: null, now };
    const from = addMinutes(now, -MADE_UP_FOR);
    const punches = await recordDemoPunches(tx, author, { from, to: now });
    const stored = punches.map(({ id }) => {
      return { recordType: 'punch', recordId: id, recordVersion: null };
    });
    await publishRows(tx, author, stored);
  });
}

/** Of installations with a demo alone. */
export const demoWork = scheduledJob({
  name: 'demo:keep-working',
  label: 'Let the people of the demo clock in and out',
  schedule: '*/5 * * * *',
  run: keepWorking,
});
