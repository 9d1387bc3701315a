import { changeJobOrderStatus } from '../../job-order/change-status.commands.ts';
import { JobOrderEntity } from '../../job-order/job-order.entity.ts';
import { submitJobOrder } from '../../job-order/submit-job-order.commands.ts';
import { type DemoAgencyBuilder, done, idOf, written } from '../demo-agency-builder.ts';
import type { DemoOrder } from './demo-order.ts';

/** An order that a client's contact sends through the portal: it waits for review. */
export async function submitOrder(
  office: DemoAgencyBuilder,
  order: DemoOrder,
  portalUser: string,
  at: string,
): Promise<void> {
  const { title, jobType, positions, client, job } = order;
  const ctx = await office.as(portalUser, at);
  const submitted = submitJobOrder(ctx, {
    title,
    jobType,
    positions,
    locationId: idOf('Location', client.sites[order.site]!),
    schedule: { ...job.schedule, days: [...job.schedule.days] },
    description: 'As last summer, please. The first week is training on site.',
  });
  order.id = await written(submitted, 'jobOrder');
}

export async function declineOrder(office: DemoAgencyBuilder, order: DemoOrder, at: string) {
  const ctx = await office.as(order.owner, at);
  const { version } = await office.row(JobOrderEntity, { id: order.id! });
  const id = idOf('JobOrder', order);
  const reason = 'We cannot staff this many certified operators for a single weekend.';
  await done(changeJobOrderStatus(ctx, { id, version, action: 'decline', reason }));
}
