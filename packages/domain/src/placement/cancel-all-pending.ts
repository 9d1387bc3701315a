import type { JobOrderRecord } from '../job-order/job-order.ts';
import { isOpeningEffect, orderAfter } from '../job-order/opening-effect.ts';
import { decide, type Permissions } from '../kernel/decide.ts';
import type { Outcome } from '../kernel/plan.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { PlacementEffect } from './placement-effect.ts';
import type { PlacementFacts } from './placement-facts.ts';
import { placementMachine } from './placement.machine.ts';

/** A candidate ticked in Hiring Management, with all of their pending placements. */
export interface CandidateBeingHired {
  id: string;
  label: string;
  pending: readonly PlacementFacts[];
}

export interface CancellationOutcome extends Outcome<PlacementEffect> {
  /** All of the candidate's pending placements, for the dialog to list. */
  placements: { id: string; label: string }[];
}

/**
 * P-8: cancels **all** pending placements of each ticked candidate, with one reason. A candidate
 * is done wholly or not at all. Orders shared among the placements get each opening back once.
 */
export function planCancelAllPending(
  candidates: readonly CandidateBeingHired[],
  reason: string | null,
  { permissions }: { permissions: Permissions },
): CancellationOutcome[] {
  const orders = new Map<string, JobOrderRecord>();

  return candidates.map(({ id: recordId, label, pending }) => {
    const tentative = new Map(orders);
    const refusals: Refusal[] = pending.length === 0 ? [nothingPending(label)] : [];
    const effects: PlacementEffect[] = [];
    for (const facts of pending) {
      const order = tentative.get(facts.order.id) ?? facts.order;
      const decision = decide(placementMachine, 'cancel', {
        facts: { ...facts, order },
        input: { reason },
        permissions,
      });
      if (decision.allowed) {
        effects.push(...decision.effects);
        tentative.set(order.id, orderAfterAll(order, decision.effects));
      } else {
        refusals.push(...decision.refusals.filter(({ code }) => !has(refusals, code)));
      }
    }
    const placements = pending.flatMap(({ placement }) =>
      placement ? [{ id: placement.id, label: placement.label }] : [],
    );
    const allowed = refusals.length === 0;
    if (allowed) tentative.forEach((order, id) => orders.set(id, order));
    return { recordId, label, allowed, refusals, effects: allowed ? effects : [], placements };
  });
}

function orderAfterAll(order: JobOrderRecord, effects: readonly PlacementEffect[]): JobOrderRecord {
  return effects.filter(isOpeningEffect).reduce(orderAfter, order);
}

function has(refusals: readonly Refusal[], code: string): boolean {
  return refusals.some((refusal) => refusal.code === code);
}

function nothingPending(label: string): Refusal {
  return refuse('NOTHING_PENDING', { candidate: label });
}
