import { actionTowards, candidateMachine } from '@stint/domain/candidate/candidate.machine.ts';
import { candidateStatusLabels, type CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import { decide } from '@stint/domain/kernel/decide.ts';
import { outcomeOfDecision } from '@stint/domain/kernel/plan.ts';
import { candidateRecords } from './candidate-records.queries.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { notFoundOutcome, outcomeOf } from '../graphql/bulk-result.ts';
import { globalId } from '../graphql/global-id.ts';
import type { Outcome } from '../graphql/results.ts';
import type { SignedInContext } from '../server/context.ts';

/** What bringing candidates to a status comes to. */
export interface PlannedStatusChange {
  /** For each id asked for, in that order. */
  outcomes: Outcome[];
  /** Row ids of those who change. */
  changing: string[];
}

/**
 * Loads and decides; the preview shows what comes of it, the command writes it.
 *
 * @param status one that people bring candidates to
 */
export async function planStatusChange(
  connection: AgencyConnection,
  { permissions }: Pick<SignedInContext, 'permissions'>,
  { ids, status }: { ids: readonly string[]; status: CandidateStatus },
  options: { lock: boolean },
): Promise<PlannedStatusChange> {
  const records = await candidateRecords(connection, ids, options);
  const candidates = new Map(records.map((each) => [each.id, each]));
  const changing: string[] = [];
  const outcomes = ids.map((id) => {
    const candidate = candidates.get(id);
    if (!candidate) return notFoundOutcome('Candidate', id);
    const decision = decide(candidateMachine, actionTowards(status)!, {
      facts: { candidate },
      input: {},
      permissions,
    });
    const outcome = outcomeOf('Candidate', outcomeOfDecision(candidate, decision), (none) => none);
    if (!decision.allowed) return outcome;
    changing.push(id);
    const sentence = `${candidateStatusLabels[candidate.status]} → ${candidateStatusLabels[status]}`;
    const recordId = globalId('Candidate', id);
    return { ...outcome, effects: [{ kind: 'CANDIDATE_STATUS', sentence, recordId }] };
  });
  return { outcomes, changing };
}
