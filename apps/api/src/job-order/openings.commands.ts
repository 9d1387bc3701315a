import type { JobOrderStatus } from '@stint/domain/job-order/job-order.ts';
import type { OpeningEffect } from '@stint/domain/job-order/opening-effect.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';
import { JobOrderEntity } from './job-order.entity.ts';

/**
 * Writes what happened to openings (P-6, P-7, A-14), as the domain planned it under the orders' locks; each
 * order once, as the last of its effects leaves it.
 */
export function applyOpeningEffects(
  tx: Transaction,
  author: Author,
  effects: readonly OpeningEffect[],
): Promise<ChangeEntry[]> {
  return changeOpenings(tx, author, openingsAfter(effects));
}

function openingsAfter(effects: readonly OpeningEffect[]): OpeningsChange[] {
  const orders = new Map<string, OpeningsChange>();
  for (const effect of effects) {
    const { jobOrderId } = effect;
    const before = orders.get(jobOrderId);
    orders.set(
      jobOrderId,
      effect.kind === 'JOB_ORDER_STATUS'
        ? { ...before!, status: effect.to }
        : { ...before, jobOrderId, left: effect.left, taken: effect.kind === 'OPENING_TAKEN' },
    );
  }
  return [...orders.values()];
}

/** What placing or canceling leaves of an order's openings, and its status where that follows. */
interface OpeningsChange {
  jobOrderId: string;
  left: number;
  status?: JobOrderStatus;
  /** Whether openings were taken or given back. */
  taken: boolean;
}

function changeOpenings(
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
