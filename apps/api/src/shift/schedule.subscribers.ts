import { buildSchedules } from './schedule.commands.ts';
import { on, type Handler } from '../jobs/subscription.ts';

/** Shifts follow their assignment as soon as it was approved, ended, or has other dates or times (T-1). */
const followAssignment: Handler = {
  name: 'shift:follow-assignment',
  label: 'Plan shifts of a changed assignment',
  run: (ctx, { records }) =>
    buildSchedules(
      ctx,
      records.map(({ id }) => id),
      ctx.job.signal,
    ),
};

/** And their location, when its clocks are others. */
const followLocation: Handler = {
  name: 'shift:follow-location',
  label: 'Plan shifts of a changed location',
  async run(ctx, { records }) {
    const { rows } = await ctx.database.read(
      (db) =>
        db.query<{ id: string }>(
          `SELECT DISTINCT assignment.id FROM assignment
           JOIN shift ON shift.agency_id = $1 AND shift.assignment_id = assignment.id AND shift.starts_at > $3
           WHERE assignment.agency_id = $1 AND assignment.location_id = ANY($2::uuid[])`,
          [ctx.agency.id, records.map(({ id }) => id), ctx.now],
        ),
      'primary',
    );
    const ids = rows.map(({ id }) => id);
    await buildSchedules(ctx, ids, ctx.job.signal);
  },
};

const changes = ['approve', 'cancel', 'close', 'reactivate', 'editTerms', 'undone'] as const;

export const scheduleSubscribers = [
  ...changes.map((action) => on('assignment', action, followAssignment)),
  on('location', 'updated', followLocation),
];
