import { actionTowards, candidateMachine } from '@stint/domain/candidate/candidate.machine.ts';
import { candidateStatusLabels, type CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import { decide } from '@stint/domain/kernel/decide.ts';
import { outcomeOfDecision } from '@stint/domain/kernel/plan.ts';
import { candidatesAtWork } from '../assignment/running-assignments.queries.ts';
import { candidateRecords } from './candidate-records.queries.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { notFoundOutcome, outcomeOf } from '../graphql/bulk-result.ts';
import { globalId } from '../graphql/global-id.ts';
import type { Outcome } from '../graphql/results.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** What bringing candidates to a status comes to. */
export interface PlannedStatusChange {
  /** For each id asked for, in that order. */
  outcomes: Outcome[];
  /** Row ids of those who change, with where that leads. */
  changing: { id: string; status: CandidateStatus }[];
}

/**
 * Loads and decides; the preview shows what comes of it, the command writes it.
 *
 * @param status one that people ask for; who works comes to be on assignment instead
 */
export async function planStatusChange(
  connection: AgencyConnection,
  { permissions }: Pick<SignedInContext, 'permissions'>,
  { ids, status }: { ids: readonly string[]; status: CandidateStatus },
  options: { lock: boolean },
): Promise<PlannedStatusChange> {
  const records = await candidateRecords(connection, ids, options);
  const candidates = new Map(records.map((each) => [each.id, each]));
  const working = await candidatesAtWork(connection, ids);
  const changing: PlannedStatusChange['changing'] = [];
  const outcomes = ids.map((id) => {
    const candidate = candidates.get(id);
    if (!candidate) return notFoundOutcome('Candidate', id);
    const decision = decide(candidateMachine, actionTowards(status)!, {
      facts: { candidate, atWork: working.has(id) },
      input: {},
      permissions,
    });
    const outcome = outcomeOf('Candidate', outcomeOfDecision(candidate, decision), (none) => none);
    if (!decision.allowed) return outcome;
    changing.push({ id, status: decision.to });
    const sentence = `${candidateStatusLabels[candidate.status]} → ${candidateStatusLabels[decision.to]}`;
    const recordId = globalId('Candidate', id);
    return { ...outcome, effects: [{ kind: 'CANDIDATE_STATUS', sentence, recordId }] };
  });
  return { outcomes, changing };
}
