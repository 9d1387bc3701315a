import type { GuardAnswer } from '../kernel/refusal.ts';
import type { CandidateStatus } from './candidate.ts';

/** Who is marked “Do not place” is not put forward, placed, hired, approved or reopened. */
export function mustBePlaceable({
  candidate: { label, status },
}: {
  candidate: { label: string; status: CandidateStatus };
}): GuardAnswer {
  if (status !== 'DO_NOT_PLACE') return undefined;
  return { code: 'DO_NOT_PLACE', message: `${label} is marked “Do not place”.` };
}
