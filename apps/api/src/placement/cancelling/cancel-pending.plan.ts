import { planCancelAllPending } from '@stint/domain/placement/cancel-all-pending.ts';
import type { PlacementEffect } from '@stint/domain/placement/placement-effect.ts';
import { loadCandidatesBeingHired } from '../candidates-being-hired.facts.ts';
import { lockPlacements } from '../lock.commands.ts';
import { placementEffect } from '../placement-effect.preview.ts';
import type { AgencyConnection } from '../../database/select-rows.ts';
import { notFoundOutcome, outcomeOf } from '../../graphql/bulk-result.ts';
import type { Outcome } from '../../graphql/results.ts';
import type { SignedInContext } from '../../context/request-context.ts';
import { idsForCommand } from '../../write/targets.ts';

/** Whose pending placements are canceled, and why. */
export interface PendingCancellation {
  candidateIds: readonly string[];
  reason: string | null;
}

/** What that comes to: for each candidate asked for, in that order, and all that is written. */
export interface PlannedCancellation {
  outcomes: Outcome[];
  effects: PlacementEffect[];
}

/**
 * Loads and decides; the preview shows what comes of it, the command writes it (P-8).
 *
 * @param options.lock hold the candidates that the viewer sees, with all that is decided on, until the
 *   transaction ends
 */
export async function planCancellation(
  connection: AgencyConnection,
  ctx: SignedInContext,
  { candidateIds, reason }: PendingCancellation,
  options: { lock: boolean },
): Promise<PlannedCancellation> {
  const visible = [...(await idsForCommand(connection, ctx, 'Candidate', candidateIds))];
  if (options.lock) await lockPlacements(connection, { pendingOfCandidates: visible });
  const candidates = await loadCandidatesBeingHired(connection, visible);
  const planned = planCancelAllPending([...candidates.values()], reason, ctx);
  const byCandidate = new Map(planned.map((outcome) => [outcome.recordId, outcome]));
  return {
    outcomes: candidateIds.map((id) => {
      const outcome = byCandidate.get(id);
      return outcome
        ? outcomeOf('Candidate', outcome, placementEffect)
        : notFoundOutcome('Candidate', id);
    }),
    effects: planned.flatMap((outcome) => outcome.effects),
  };
}
