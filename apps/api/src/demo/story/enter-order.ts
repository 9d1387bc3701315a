import { changeJobOrderStatus } from '../../job-order/change-status.commands.ts';
import { jobOrderCommands } from '../../job-order/job-order.commands.ts';
import { JobOrderEntity } from '../../job-order/job-order.entity.ts';
import { type DemoAgencyBuilder, done, idOf, written } from '../demo-agency-builder.ts';
import type { DemoCalendar } from '../demo-calendar.ts';
import { declineOrder, submitOrder } from './submitted-orders.ts';
import type { DemoOrder } from './demo-order.ts';
import { planOf } from './order-kinds.ts';

/** Writes an order into the calendar: its beginning, and its end where it has one. */
export function enterOrder(
  calendar: DemoCalendar,
  office: DemoAgencyBuilder,
  order: DemoOrder,
  { portalUser, lastDay }: { portalUser: string; lastDay: number },
): void {
  const ordered = { day: order.day, minute: MORNING };
  if (order.kind === 'submitted' || order.kind === 'declined') {
    calendar.schedule(ordered, (at) => submitOrder(office, order, portalUser, at));
    if (order.kind === 'submitted') return;
    calendar.schedule({ day: order.day + 1, minute: MORNING }, (at) =>
      declineOrder(office, order, at),
    );
    return;
  }
  calendar.schedule(ordered, async (at) => {
    const ctx = await office.as(order.owner, at);
    const input = orderInput(calendar, office, order);
    order.id = await written(jobOrderCommands.create(ctx, input), 'jobOrder');
  });
  const { finally: action } = planOf(order.kind);
  if (!action) return;
  calendar.schedule({ day: lastDay + 1, minute: EVENING }, async (at) => {
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

function orderInput(calendar: DemoCalendar, office: DemoAgencyBuilder, order: DemoOrder) {
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
    startDate: calendar.date(calendar.workday(startDay)),
    endDate: jobType === 'DIRECT' || endDay === null ? null : calendar.date(endDay),
    schedule: order.job.schedule,
    description: `${title} at ${client.client.name}. Ask for ${client.client.contacts[0]!.slice(0, 2).join(' ')} on the first day.`,
  };
}
