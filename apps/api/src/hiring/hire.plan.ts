import { planHire } from '@stint/domain/hiring/plan-hire.ts';
import { outcomeOfDecision } from '@stint/domain/kernel/plan.ts';
import type { PlacementEffect } from '@stint/domain/placement/placement-effect.ts';
import { type CandidateInHiring, loadCandidatesInHiring } from './hiring.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { notFoundOutcome, outcomeOf } from '../graphql/bulk-result.ts';
import type { Outcome } from '../graphql/results.ts';
import { lockPlacements } from '../placement/lock.commands.ts';
import { placementEffect } from '../placement/placement-effect.preview.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { idsForCommand } from '../write/targets.ts';

/** What hiring one candidate comes to. */
export interface PlannedHire {
  outcome: Outcome;
  effects: readonly PlacementEffect[];
}

/** Whom hiring is asked for. `hiredOn`: today when nothing is said. */
export interface Hiring {
  candidateIds: readonly string[];
  hiredOn?: string | null;
}

/**
 * Loads and decides; the preview shows what comes of it, the command writes it (P-11).
 *
 * @param options.lock hold the candidates that the viewer sees, with all that is decided on, until the
 *   transaction ends
 */
export async function planHiring(
  connection: AgencyConnection,
  ctx: SignedInContext,
  { candidateIds, hiredOn }: Hiring,
  options: { lock: boolean },
): Promise<PlannedHire[]> {
  const visible = [...(await idsForCommand(connection, ctx, 'Candidate', candidateIds))];
  if (options.lock) await lockPlacements(connection, { pendingOfCandidates: visible });
  const candidates = await loadCandidatesInHiring(connection, visible, ctx.today);
  return candidateIds.map((id) => plan(id, candidates.get(id), hiredOn, ctx));
}

function plan(
  recordId: string,
  candidate: CandidateInHiring | undefined,
  hiredOn: string | null | undefined,
  ctx: SignedInContext,
): PlannedHire {
  if (!candidate) return { outcome: notFoundOutcome('Candidate', recordId), effects: [] };
  const { facts, pending } = candidate;
  const decision = planHire(facts, pending, { hiredOn }, ctx);
  const { label } = facts.candidate;
  const planned = outcomeOfDecision({ id: recordId, label }, decision);
  return {
    outcome: outcomeOf('Candidate', planned, placementEffect),
    effects: planned.effects,
  };
}
