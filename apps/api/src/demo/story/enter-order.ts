import { changeJobOrderStatus } from '../../job-order/change-status.commands.ts';
import { createJobOrder } from '../../job-order/job-order.commands.ts';
import { JobOrderEntity } from '../../job-order/job-order.entity.ts';
import { type DemoOffice, done, idOf, written } from '../demo-office.ts';
import type { Diary } from '../diary.ts';
import { declineOrder, submitOrder } from './submitted-orders.ts';
import type { DemoOrder } from './demo-order.ts';
import { planOf } from './order-kinds.ts';

/** Writes an order into the diary: its beginning, and its end where it has one. */
export function enterOrder(
  diary: Diary,
  office: DemoOffice,
  order: DemoOrder,
  { portalUser, lastDay }: { portalUser: string; lastDay: number },
): void {
  const ordered = { day: order.day, minute: MORNING };
  if (order.kind === 'submitted' || order.kind === 'declined') {
    diary.enter(ordered, (at) => submitOrder(office, order, portalUser, at));
    if (order.kind === 'submitted') return;
    diary.enter({ day: order.day + 1, minute: MORNING }, (at) => declineOrder(office, order, at));
    return;
  }
  diary.enter(ordered, async (at) => {
    const ctx = await office.as(order.owner, at);
    const input = orderInput(diary, office, order);
    order.id = await written(createJobOrder(ctx, input), 'jobOrder');
  });
  const { finally: action } = planOf(order.kind);
  if (!action) return;
  diary.enter({ day: lastDay + 1, minute: EVENING }, async (at) => {
    const ctx = await office.as(order.owner, at);
    const { version } = await office.row(JobOrderEntity, { id: order.id! });
    const change = { id: idOf('JobOrder', order), version, action, reason: because[action] };
    await done(changeJobOrderStatus(ctx, change));
  });
}

const MORNING = 8 * 60 + 25;
const EVENING = 18 * 60;

const because = {
  close: null,
  hold: 'Client waits for next quarter’s budget',
  cancel: 'The position was filled internally',
};

function orderInput(diary: Diary, office: DemoOffice, order: DemoOrder) {
  const { client, title, jobType, positions, terms, startDay, endDay } = order;
  return {
    clientId: idOf('Client', client),
    title,
    jobType,
    positions,
    locationId: idOf('Location', client.sites[order.site]!),
    contactId: idOf('Contact', client.contacts[0]!),
    reportsToId: idOf('Contact', client.contacts[order.reportsTo]!),
    ownerId: idOf('Account', { id: office.accountOf(order.owner) }),
    ...terms,
    startDate: diary.date(diary.workday(startDay)),
    endDate: jobType === 'DIRECT' || endDay === null ? null : diary.date(endDay),
    schedule: order.job.schedule,
    description: `${title} at ${client.client.name}. Ask for ${client.client.contacts[0]!.slice(0, 2).join(' ')} on the first day.`,
  };
}
