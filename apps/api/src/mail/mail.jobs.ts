import { mailMachine } from '@stint/domain/mail/mail.machine.ts';
import { deliverMail } from './deliver-mail.commands.ts';
import { deliveryJob } from './mail-delivery.ts';
import { stateList } from '../database/state-list.ts';
import { addToQueue, type Job } from '../jobs/job.ts';
import { scheduledJob } from '../jobs/scheduled-job.ts';

/** Hands a mail to the mail server. */
export const mailDelivery: Job<{ mailId: string }> = {
  ...deliveryJob,
  label: 'Send an email',
  limitSeconds: 120,
  run: (ctx, { mailId }) => deliverMail(ctx, mailId),
};

/** Of one agency in one minute. */
const AT_ONCE = 100;

/** Queues what could not be delivered before and is due again, and what waited for a mail server. */
export const dueMails = scheduledJob({
  name: 'mail:due',
  label: 'Send what waits',
  schedule: '* * * * *',
  async run({ database, mailServer, now }) {
    if (!mailServer.isSetUp) return;
    await database.write(async (tx) => {
      const { rows } = await tx.db.query<{ id: string }>(
        `SELECT id FROM mail WHERE agency_id = $1 AND status IN (${stateList(mailMachine, 'QUEUED')})
           AND (next_attempt_at IS NULL OR next_attempt_at <= $2)
         ORDER BY next_attempt_at NULLS FIRST LIMIT $3`,
        [tx.agencyId, now, AT_ONCE],
      );
      for (const { id } of rows) {
        const queued = { accountId: null, at: now, input: { mailId: id } };
        await addToQueue(tx, deliveryJob, queued, { replaces: `${deliveryJob.name} ${id}` });
      }
    });
  },
});

/** Forgets links that have ended. */
export const endedLinks = scheduledJob({
  name: 'mail:ended-links',
  label: 'Forget links that have ended',
  schedule: '20 3 * * *',
  async run({ database, now }) {
    await database.write(({ db, agencyId }) =>
      db.query(
        `UPDATE mail SET secret_link = NULL
         WHERE agency_id = $1 AND secret_link IS NOT NULL AND useful_until <= $2`,
        [agencyId, now],
      ),
    );
  },
});
