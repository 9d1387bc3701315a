import { taskMachine } from '@stint/domain/task/task.machine.ts';
import { taskKind } from './task.kind.ts';
import { stateList } from '../database/state-list.ts';
import { logRefused } from '../jobs/log-refused.ts';
import { scheduledJob } from '../jobs/scheduled-job.ts';
import { act } from '../write/act.ts';

/** Tasks of one command at most: what is left is reminded of at the next time. */
const AT_ONCE = 500;

/** Reminds the owners of open tasks on the day that they asked for, from seven o'clock office time. */
export const taskReminders = scheduledJob({
  name: 'task:reminders',
  label: 'Remind of tasks',
  schedule: '*/10 7-23 * * *',
  async run(ctx) {
    const { rows } = await ctx.database.read(
      (db) =>
        db.query<{ id: string }>(
          `SELECT id FROM task
           WHERE agency_id = $1 AND status IN (${stateList(taskMachine, 'OPEN')}) AND remind_on <= $2
             AND (reminded_on IS NULL OR reminded_on < remind_on)
           ORDER BY remind_on, id LIMIT $3`,
          [ctx.agency.id, ctx.today, AT_ONCE],
        ),
      'primary',
    );
    if (rows.length === 0) return;
    logRefused(
      ctx.job.log,
      await act(ctx, taskKind, { action: 'remind', targets: rows, input: {} }),
    );
  },
});
