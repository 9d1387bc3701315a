import { anyClaim, type ClaimJobs } from './claim-jobs.commands.ts';
import { claimsSql, PEOPLE_AT_ONCE, settingSql, todaySql } from './due-claims.sql.ts';
import { RECIPIENT, RECIPIENT_COLUMNS, recipients } from '../account/employee-recipients.facts.ts';
import { stateList } from '../database/state-list.ts';
import type { JobContext } from '../jobs/job.ts';
import { queueMail, type Recipient } from '../mail/queue-mail.ts';

/** Nobody is reminded of what is older, in days. */
const OLDEST = 35;

/**
 * Reminds employees of claims that wait for them: one mail a day for each of them, however many it is about
 * (T-8). It is noted on the claims in the transaction of the mail. Only who can open them in the portal is reminded.
 */
export async function remindToSubmit(ctx: JobContext, claims: ClaimJobs): Promise<void> {
  const { rows } = await ctx.database.read(
    (db) => db.query<Due>(due(claims), [ctx.agency.id, ctx.now, OLDEST, PEOPLE_AT_ONCE]),
    'primary',
  );
  for (const { ids, ...to } of rows) {
    if (ctx.job.signal.aborted) return;
    await ctx.database.write(async (tx) => {
      const count = await claims.decide(tx, ctx, 'remindToSubmit', ids);
      if (count === 0) return;
      const mail = { template: claims.mails.due, to, path: `/ess${claims.path}` };
      await queueMail(tx, ctx, { ...mail, values: { count } });
    });
  }
}

type Due = Recipient & { ids: string[] };

const due = (claims: ClaimJobs) => `
  SELECT array_agg(claim.id ORDER BY claim.start_date, claim.id) AS ids,
    ${RECIPIENT_COLUMNS}
  ${claimsSql(claims)}
  ${recipients('claim', claims.section)}
  WHERE claim.agency_id = $1 AND claim.status IN (${stateList(anyClaim, 'DRAFT', 'REJECTED')})
    AND least(claim.end_date, assignment.end_date)
      BETWEEN ${todaySql(claims)} - $3::integer AND ${todaySql(claims)} - ${settingSql('remindAfterDays')}
    AND (claim.reminded_on IS NULL OR claim.reminded_on < ${todaySql(claims)})
  GROUP BY ${RECIPIENT}
  ORDER BY min(claim.reminded_on) NULLS FIRST, account.id
  LIMIT $4`;
