import { accountMachine } from '@stint/domain/account/account.machine.ts';
import { NIL } from 'uuid';
import { type LinkRecipient, sendLink } from './send-link.commands.ts';
import { attemptKey, countAttempt } from './sign-in-attempts.commands.ts';
import { notSignedIn, type NotSignedIn, tooMany } from './sign-in-answer.ts';
import { storable } from './typed-name.ts';
import type { RequestContext } from '../context/request-context.ts';
import { oneAfterTheOther } from '../database/one-after-the-other.ts';
import type { Transaction } from '../database/tenant.ts';
import { stateList } from '../database/state-list.ts';
import { addToQueue, type Job } from '../jobs/job.ts';

/**
 * Asks for a link to choose a new password. Whether there is such an account decides neither the answer nor the work
 * that is done for it: the account is looked up after the request, by a job.
 *
 * @returns nothing once it is asked for, or that this was tried too often
 */
export async function requestPasswordReset(
  ctx: Pick<RequestContext, 'tenants' | 'channel' | 'now'>,
  input: { companyId: string; userName: string },
): Promise<NotSignedIn | null> {
  const { tenants, channel, now } = ctx;
  if (channel === null) return notSignedIn('DOOR_MISSING');
  const networkWait = await channel.attempt();
  if (networkWait > 0) return tooMany(channel, networkWait);
  const [companyId, userName] = [storable(input.companyId), storable(input.userName)];
  // An unknown company has an agency like any other, with nobody in it.
  const agencyId = (await tenants.idOfCompany(companyId)) ?? NIL;
  const key = attemptKey('reset', channel.network, companyId, userName);
  const waitSeconds = await tenants.of(agencyId).write(async (tx) => {
    // Where there is no such agency, the disk has nothing to write, and the difference could be measured.
    await tx.db.query('SET LOCAL synchronous_commit = off');
    const wait = await countAttempt(tx, key, now);
    if (wait === 0) await leaveToJob(tx, { userName, now });
    return wait;
  });
  return waitSeconds > 0 ? tooMany(channel, waitSeconds) : null;
}

/** For an agency that does not exist the same is done, and taken back. */
async function leaveToJob(tx: Transaction, { userName, now }: { userName: string; now: string }) {
  await tx.db.query('SAVEPOINT queued');
  await addToQueue(tx, passwordResetJob, { accountId: null, at: now, input: { userName } });
  await tx.db.query(`${tx.agencyId === NIL ? 'ROLLBACK TO' : 'RELEASE'} SAVEPOINT queued`);
}

/**
 * Seconds until an account gets another mail, whoever asks: twice as long after each of the last 24 hours. So nobody
 * fills somebody else's mailbox, or replaces their link as soon as they have it.
 */
const FIRST_WAIT = 60;
const LONGEST_WAIT = 3600;

/** Sends the link, if there is an account that may sign in and has a mail address. */
export const passwordResetJob: Job<{ userName: string }> = {
  name: 'account:password-reset',
  label: 'Send a link to reset a password',
  async run(ctx, { userName }) {
    await ctx.database.write(async (tx) => {
      // Before the statement that looks for the mails before: what it does not see yet would be sent again.
      await oneAfterTheOther(tx, `password reset ${userName}`);
      const { rows } = await tx.db.query<LinkRecipient>(
        `SELECT id, kind, user_name AS "userName", display_name AS "displayName", email, language FROM account
         WHERE agency_id = $1 AND user_name = $2 AND email IS NOT NULL
           AND status IN (${stateList(accountMachine, 'FIRST_LOGIN', 'ACTIVE')})
           AND NOT EXISTS (
             SELECT FROM mail
             WHERE mail.agency_id = $1 AND mail.account_id = account.id
               AND mail.template = 'PASSWORD_RESET'
               AND mail.created_at > $3::timestamptz - interval '24 hours'
             HAVING max(mail.created_at) > $3::timestamptz
               - make_interval(secs => least($5::float8, $4::float8 * 2 ^ (count(*) - 1))))`,
        [tx.agencyId, userName, ctx.now, FIRST_WAIT, LONGEST_WAIT],
      );
      const [recipient] = rows;
      if (recipient) await sendLink(tx, ctx, recipient, 'PASSWORD_RESET');
    });
  },
};
