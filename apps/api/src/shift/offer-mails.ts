import { shiftMachine } from '@stint/domain/shift/shift.machine.ts';
import { shiftOfferMachine } from '@stint/domain/shift-offer/shift-offer.machine.ts';
import { RECIPIENT, RECIPIENT_COLUMNS, recipients } from '../account/employee-recipients.facts.ts';
import { stateList } from '../database/state-list.ts';
import { once } from '../jobs/once.ts';
import { type Handler, on } from '../jobs/subscription.ts';
import { queueMail, type Recipient } from '../mail/queue-mail.ts';

/** Tells employees of the shifts that were offered to them (L-24): one mail for each person and command. */
const tellOfOffers: Handler = {
  name: 'shift:tell-of-offers',
  label: 'Tell employees of shifts that are offered',
  async run(ctx, { records }) {
    const ids = records.map(({ id }) => id);
    const { rows } = await ctx.database.read(
      (db) => db.query<Recipient & { count: number }>(OFFERED, [ctx.agency.id, ids, ctx.now]),
      'primary',
    );
    for (const { count, ...to } of rows) {
      const mail = { template: 'SHIFTS_OFFERED', to, path: '/ess/schedule' } as const;
      await ctx.database.write(async (tx) => {
        const send = async () => void (await queueMail(tx, ctx, { ...mail, values: { count } }));
        await once(tx, ctx, send, to.accountId!);
      });
    }
  },
};

/** What can still be accepted. */
const OFFERED = `
  SELECT ${RECIPIENT_COLUMNS}, count(*)::integer AS count
  FROM shift_offer AS offer
  JOIN shift ON shift.agency_id = $1 AND shift.id = offer.shift_id
    AND shift.status IN (${stateList(shiftMachine, 'OPEN')}) AND shift.starts_at > $3
  ${recipients('offer', 'schedule')}
  WHERE offer.agency_id = $1 AND offer.id = ANY($2::uuid[])
    AND offer.status IN (${stateList(shiftOfferMachine, 'OFFERED')})
  GROUP BY ${RECIPIENT}
  ORDER BY account.id`;

export const offerSubscribers = [on('shift_offer', 'created', tellOfOffers)];
