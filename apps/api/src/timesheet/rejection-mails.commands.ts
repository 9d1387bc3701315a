import { recordNumber } from '@stint/domain/record/record-number.ts';
import { anyClaim, type ClaimJobs } from './claim-jobs.commands.ts';
import { RECIPIENT, RECIPIENT_COLUMNS, recipients } from '../account/employee-recipients.facts.ts';
import { stateList } from '../database/state-list.ts';
import type { Handler } from '../jobs/subscription.ts';
import { once } from '../jobs/once.ts';
import { queueMail, type Recipient } from '../mail/queue-mail.ts';

/** Claims that a mail names at most. */
const MOST_NAMED = 20;

/** Tells employees which of their claims came back, and why: one mail for each person and command. */
export function tellOfRejection(claims: ClaimJobs): Handler {
  const { name, noun, type, mails, path } = claims;
  return {
    name: `${name}:tell-of-rejection`,
    label: `Tell employees of rejected ${noun}`,
    async run(ctx, { records }) {
      const { rows } = await ctx.database.read(
        (db) => db.query<Returned>(returned(claims), [ctx.agency.id, records.map(({ id }) => id)]),
        'primary',
      );
      for (const { numbers, reasons, ...to } of rows) {
        const named = numbers.slice(0, MOST_NAMED).map((number, index) => {
          return `${recordNumber(type, number)}: ${reasons[index]}`;
        });
        const values = { count: numbers.length, reasons: named.join('\n') };
        const mail = { template: mails.rejected, to, values, path: `/ess${path}` };
        await ctx.database.write(async (tx) => {
          await once(tx, ctx, async () => void (await queueMail(tx, ctx, mail)), to.accountId!);
        });
      }
    },
  };
}

type Returned = Recipient & { numbers: number[]; reasons: string[] };

/** Also the claims that a partial approval split off. Only who can open them is told. */
const returned = ({ table, section }: ClaimJobs) => `
  SELECT ${RECIPIENT_COLUMNS},
    array_agg(claim.number ORDER BY claim.number) AS numbers,
    array_agg(coalesce(claim.reason, '') ORDER BY claim.number) AS reasons
  FROM ${table} AS claim
  ${recipients('claim', section)}
  WHERE claim.agency_id = $1
    AND (claim.id = ANY($2::uuid[]) OR claim.split_from_id = ANY($2::uuid[]))
    AND claim.status IN (${stateList(anyClaim, 'REJECTED')})
  GROUP BY ${RECIPIENT}`;
