import type { JobOrderStatus } from '@stint/domain/job-order/job-order.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';
import { JobOrderEntity } from './job-order.entity.ts';

/** What placing or cancelling leaves of an order's openings, and its status where that follows. */
export interface OpeningsChange {
  jobOrderId: string;
  left: number;
  status?: JobOrderStatus;
  /** Whether openings were taken or given back. */
  taken: boolean;
}

/** Writes taken and returned openings (P-6, P-7), as the domain planned them under the orders' locks. */
export function changeOpenings(
  tx: Transaction,
  author: Author,
  changes: readonly OpeningsChange[],
): Promise<ChangeEntry[]> {
  return changeRows(
    tx,
    author,
    JobOrderEntity,
    changes.map(({ jobOrderId, left, status, taken }) => ({
      id: jobOrderId,
      set: { openings: left, ...(status ? { status } : {}) },
      action: taken
        ? status
          ? 'fill'
          : 'opening_taken'
        : status
          ? 'giveBack'
          : 'opening_given_back',
    })),
  );
}
