import { assignmentMachine } from '@stint/domain/assignment/assignment.machine.ts';
import { completeShifts } from './completed-shifts.ts';
import { buildSchedules } from './schedule.commands.ts';
import { stateList } from '../database/state-list.ts';
import { scheduledJob } from '../jobs/scheduled-job.ts';

/** Plans one more day of all weekly schedules each night, and what was missed before. */
export const scheduleBuilding = scheduledJob({
  name: 'shift:build-schedules',
  label: 'Plan shifts',
  schedule: '15 2 * * *',
  async run(ctx) {
    const { rows } = await ctx.database.read(
      (db) => db.query<{ id: string }>(SCHEDULED, [ctx.agency.id, ctx.now]),
      'primary',
    );
    const ids = rows.map(({ id }) => id);
    await buildSchedules(ctx, ids, ctx.job.signal);
  },
});

/** Says of shifts that are over that they were worked. */
export const shiftCompletion = scheduledJob({
  name: 'shift:complete',
  label: 'Complete shifts that were worked',
  schedule: '*/15 * * * *',
  run: (ctx) => completeShifts(ctx),
});

/** Those that are worked, and those that ended with shifts left; people with several come one after the other. */
const SCHEDULED = `
  SELECT id FROM assignment
  WHERE agency_id = $1 AND (
    (status IN (${stateList(assignmentMachine, 'ACTIVE')}) AND schedule IS NOT NULL)
    OR EXISTS (
      SELECT 1 FROM shift
      WHERE shift.agency_id = $1 AND shift.assignment_id = assignment.id AND shift.starts_at > $2
    )
  )
  ORDER BY employee_id, id`;
