import { jobOrderMachine } from '@stint/domain/job-order/job-order.machine.ts';
import { decide } from '@stint/domain/kernel/decide.ts';
import { nextNumbers } from '../../database/next-numbers.ts';
import { changeJobOrderStatus } from '../../job-order/change-status.commands.ts';
import { JobOrderEntity } from '../../job-order/job-order.entity.ts';
import { createRecord } from '../../record/create-record.commands.ts';
import { type DemoAgencyBuilder, done, idOf } from '../demo-agency-builder.ts';
import type { DemoOrder } from './demo-order.ts';

/** An order that a client's contact sends through the portal: it waits for review, as the machine has it. */
export async function submitOrder(
  office: DemoAgencyBuilder,
  order: DemoOrder,
  portalUser: string,
  at: string,
): Promise<void> {
  const { title, jobType, positions, client, job } = order;
  const ctx = await office.as(portalUser, at);
  const { permissions } = ctx;
  const facts = { order: null, pendingPlacements: [] };
  const decision = decide(jobOrderMachine, 'submit', { facts, input: {}, permissions });
  if (!decision.allowed) throw new Error(`The demo was refused: ${JSON.stringify(decision)}`);
  const { to: status } = decision;
  const created = createRecord(ctx, JobOrderEntity, {
    command: 'job-order:submit',
    references: [],
    row: async (tx) => {
      const [number] = await nextNumbers(tx, 'job_order', 1);
      return {
        number,
        title,
        jobType,
        status,
        positions,
        openings: positions,
        clientId: client.id!,
        locationId: client.sites[order.site]!.id!,
        contactId: client.contacts[0]!.id!,
        ownerId: office.accountOf(order.owner),
        schedule: job.schedule,
        description: 'As last summer, please. The first week is training on site.',
      };
    },
  });
  order.id = (await done(created)).id;
}

export async function declineOrder(office: DemoAgencyBuilder, order: DemoOrder, at: string) {
  const ctx = await office.as(order.owner, at);
  const { version } = await office.row(JobOrderEntity, { id: order.id! });
  const id = idOf('JobOrder', order);
  const reason = 'We cannot staff this many certified operators for a single weekend.';
  await done(changeJobOrderStatus(ctx, { id, version, action: 'decline', reason }));
}
