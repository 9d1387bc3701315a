import { jobOrderMachine } from '@stint/domain/job-order/job-order.machine.ts';
import { JobOrderEntity } from './job-order.entity.ts';
import { jobOrderFacts, loadPendingPlacements, type PendingPlacement } from './job-order.facts.ts';
import { recordKind } from '../write/record-kind.ts';

/** A job order is held, resumed, closed, cancelled and reopened; a submitted one is opened or declined. */
export const jobOrderKind = recordKind({
  type: 'JobOrder',
  entity: JobOrderEntity,
  machine: jobOrderMachine,
  permission: 'job-order:write',
  state: 'status',
  facts: {
    needs: ['number', 'title', 'status', 'openings'],
    load: (connection, _, rows: readonly JobOrderEntity[]) =>
      loadPendingPlacements(
        connection,
        rows.map(({ id }) => id),
      ),
    of: (row: JobOrderEntity, _, pending: PendingPlacement[] = []) => jobOrderFacts(row, pending),
  },
  label: ({ order }) => order!.label,
});
