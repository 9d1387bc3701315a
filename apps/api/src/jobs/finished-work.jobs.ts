import { scheduledJob } from './scheduled-job.ts';

/** So long after a job has done something only once it cannot run again, unless it waits for a person. */
const KEY_DAYS = 90;
/** An entry of the outbox that nobody has taken for so long has a topic of a version that is gone. */
const ENTRY_DAYS = 30;

/**
 * Takes away what background work leaves behind: notes of `once`, except those of jobs that somebody
 * may still run again, and entries of the outbox that nobody takes. Jobs that failed stay.
 */
export const finishedWork = scheduledJob({
  name: 'jobs:finished-work',
  label: 'Clean up after background work',
  schedule: '20 3 * * *',
  async run({ database, now }) {
    await database.write(async ({ db, agencyId }) => {
      await db.query(
        `DELETE FROM once_key
         WHERE agency_id = $1 AND at < $2::timestamptz - make_interval(days => $3)
           AND NOT EXISTS (
             SELECT FROM background_job AS job
             WHERE job.agency_id = $1
               AND (once_key.key = job.key OR starts_with(once_key.key, job.key || ' '))
           )`,
        [agencyId, now, KEY_DAYS],
      );
      await db.query(
        `DELETE FROM outbox_entry
         WHERE agency_id = $1 AND at < $2::timestamptz - make_interval(days => $3)`,
        [agencyId, now, ENTRY_DAYS],
      );
    });
  },
});
