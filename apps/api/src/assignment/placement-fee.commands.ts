import type { AssignmentEffect } from '@stint/domain/assignment/assignment-effect.ts';
import { v7 as uuid } from 'uuid';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { insertRows, patchRows } from '../database/write-rows.ts';
import { type ChangeEntry, CREATED } from '../history/change.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { PlacementFeeEntity } from './placement-fee.entity.ts';

type Billable = Extract<AssignmentEffect, { kind: 'PLACEMENT_FEE_BILLABLE' }>;

/**
 * Makes the fees of approved direct hires billable, and those of reopened ones no longer.
 * An assignment has one fee at most: closing it again bills the same one, with the amount of then.
 */
export async function settlePlacementFees(
  tx: Transaction,
  ctx: Pick<SignedInContext, 'account' | 'now' | 'today'>,
  effects: readonly AssignmentEffect[],
): Promise<ChangeEntry[]> {
  const billable = effects.filter((effect) => effect.kind === 'PLACEMENT_FEE_BILLABLE');
  const withdrawn = effects.filter((effect) => effect.kind === 'PLACEMENT_FEE_WITHDRAWN');
  const assignmentIds = [...billable, ...withdrawn].map(({ assignmentId }) => assignmentId);
  if (assignmentIds.length === 0) return [];

  const fees = await selectRows(tx, PlacementFeeEntity, { assignmentId: assignmentIds });
  const feeOf = new Map(fees.map((fee) => [fee.assignmentId, fee.id]));
  const terms = ({ amount, currency }: Billable) => ({
    amount,
    currency,
    earnedOn: ctx.today,
    withdrawnOn: null,
  });
  const added = billable
    .filter(({ assignmentId }) => !feeOf.has(assignmentId))
    .map((effect) => ({ id: uuid(), assignmentId: effect.assignmentId, ...terms(effect) }));
  const again = billable
    .filter(({ assignmentId }) => feeOf.has(assignmentId))
    .map((effect) => ({ id: feeOf.get(effect.assignmentId)!, set: terms(effect) }));
  const taken = withdrawn
    .filter(({ assignmentId }) => feeOf.has(assignmentId))
    .map(({ assignmentId }) => ({
      id: feeOf.get(assignmentId)!,
      set: { withdrawnOn: ctx.today },
    }));
  const changed = await patchRows(tx, ctx, PlacementFeeEntity, [...again, ...taken]);
  const created = await insertRows(tx, ctx, PlacementFeeEntity, added);
  return [
    ...changed.map((row) => ({ ...row, action: 'updated' })),
    ...created.map((row) => ({ ...row, action: CREATED })),
  ];
}
