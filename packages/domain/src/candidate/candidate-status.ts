import type { AssignmentStatus } from '../assignment/assignment.ts';
import type { CandidateStatus } from './candidate.ts';

/** What happened to one of the candidate's assignments. */
export type AssignmentEvent = 'APPROVED' | 'DIRECT_APPROVED' | 'REOPENED' | 'ENDED';

/**
 * A-10 ("Candidate status changes per Assignment Status"): the one place where a candidate's
 * status follows an assignment.
 *
 * While one is active the candidate is on assignment; a direct approval, or the end of the last
 * one that is active or needs approval, leaves them actively searching. "Do not place" is a
 * person's decision: only a person lifts it.
 *
 * @param others statuses of the candidate's other assignments, as they are after the event
 */
export function candidateStatusAfter(
  current: CandidateStatus,
  event: AssignmentEvent,
  others: readonly AssignmentStatus[],
): CandidateStatus {
  if (current === 'DO_NOT_PLACE') return current;
  if (event === 'APPROVED' || event === 'REOPENED' || others.includes('ACTIVE')) {
    return 'ON_ASSIGNMENT';
  }
  if (event === 'ENDED' && others.includes('NEEDS_APPROVAL')) return current;
  return 'ACTIVELY_SEARCHING';
}
