import { scheduledJob } from '../jobs/scheduled-job.ts';

/** Takes away sessions that have expired: they open nothing, and hold addresses and browsers of people. */
export const endedSessions = scheduledJob({
  name: 'account:ended-sessions',
  label: 'Clean up expired sessions',
  schedule: '10 3 * * *',
  async run({ database, now }) {
    await database.write(({ db, agencyId }) =>
      db.query('DELETE FROM session WHERE agency_id = $1 AND expires_at <= $2', [agencyId, now]),
    );
  },
});
