import { jobOrderMachine } from '@stint/domain/job-order/job-order.machine.ts';
import { JobOrderEntity } from './job-order.entity.ts';
import {
  jobOrderOf,
  loadPendingPlacements,
  orderedBy,
  type PendingPlacement,
} from './job-order.facts.ts';
import { mailReviewed } from './order-mails.commands.ts';
import { recordKind } from '../write/record-kind.ts';

/**
 * A job order is held, resumed, closed, canceled and reopened; a submitted one is opened, or declined with
 * remarks that the client reads (S-20).
 */
export const jobOrderKind = recordKind({
  type: 'JobOrder',
  entity: JobOrderEntity,
  machine: jobOrderMachine,
  permission: 'job-order:write',
  state: 'status',
  facts: {
    needs: ['number', 'title', 'status', 'openings', 'contactId', 'createdById'],
    load: (connection, _, rows: readonly JobOrderEntity[]) =>
      loadPendingPlacements(
        connection,
        rows.map(({ id }) => id),
      ),
    of: (row: JobOrderEntity, { viewer }, pendingPlacements: PendingPlacement[] = []) => ({
      order: jobOrderOf(row),
      pendingPlacements,
      orderedByViewer: orderedBy(viewer, row),
    }),
  },
  label: ({ order }) => order!.label,
  // The client hears of the review, and of nothing else that is done with the order.
  applyEffects: async (tx, ctx, decided) => {
    for (const { row, input, decision } of decided) {
      if (decision.from !== 'NEEDS_REVIEW') continue;
      const review =
        decision.to === 'DECLINED'
          ? ({ opened: false, remarks: input.remarks ?? '' } as const)
          : ({ opened: true } as const);
      await mailReviewed(tx, ctx, row, review);
    }
    return [];
  },
  set: ({ decision: { to }, input }) =>
    to === 'DECLINED' ? { reviewRemarks: input.remarks ?? null } : {},
});
