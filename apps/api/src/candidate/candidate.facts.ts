import type { CandidateFacts } from '@stint/domain/candidate/candidate.machine.ts';
import type { CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import { fullName } from '@stint/domain/record/full-name.ts';
import type { CandidateEntity } from './candidate.entity.ts';

/** What a candidate's buttons are decided on; whether they work now, which only targets read, is left out. */
export function candidateFacts({
  id,
  firstName,
  lastName,
  status,
}: Pick<CandidateEntity, 'id' | 'firstName' | 'lastName' | 'status'>): CandidateFacts {
  const label = fullName({ firstName, lastName });
  return { candidate: { id, label, status: status as CandidateStatus }, atWork: false };
}
