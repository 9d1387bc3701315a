import type { CandidateStatus } from '../candidate/candidate.ts';
import type { CandidateRecord } from './assignment.ts';
import type { AssignmentEffect } from './assignment-effect.ts';

/** The change of the candidate's status, if there is one. */
export function candidateEffect(
  { id: candidateId, label, status: from }: CandidateRecord,
  after: (current: CandidateStatus) => CandidateStatus,
): AssignmentEffect[] {
  const to = after(from);
  return from === to ? [] : [{ kind: 'CANDIDATE_STATUS', candidateId, label, from, to }];
}
