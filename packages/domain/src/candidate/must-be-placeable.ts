import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import { stateTerm } from '../messages/value.ts';
import { candidateStates, type CandidateStatus } from './candidate.ts';

/** Who is marked “Do not place” is not put forward, placed, hired, approved or reopened. */
export function mustBePlaceable({
  candidate: { label, status },
}: {
  candidate: { label: string; status: CandidateStatus };
}): GuardAnswer {
  if (status !== 'DO_NOT_PLACE') return undefined;
  const mark = stateTerm({ noun: 'candidate', states: candidateStates }, status);
  return refuse('DO_NOT_PLACE', { candidate: label, status: mark });
}
