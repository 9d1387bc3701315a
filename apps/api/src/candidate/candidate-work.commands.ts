import type { CandidateRecord } from '@stint/domain/assignment/assignment.ts';
import type { RowChange } from '@stint/domain/kernel/row-change.ts';
import { CandidateEntity } from './candidate.entity.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';

/** Writes the statuses that follow from candidates' assignments (A-10), as the domain planned them. */
export function applyCandidateStatuses(
  tx: Transaction,
  author: Author,
  changes: readonly RowChange<CandidateRecord>[],
): Promise<ChangeEntry[]> {
  const moves = changes.map(({ id, version, set: { status } }) => ({
    id,
    version,
    set: { status: status! },
    // oxlint-disable-next-line stint/no-own-decision -- what the timeline calls the domain's decision
    action: status === 'ON_ASSIGNMENT' ? 'startWork' : 'endWork',
  }));
  return changeRows<CandidateEntity>(tx, author, CandidateEntity, moves);
}

/**
 * Notes that assignments of these candidates changed, though not their status: they get a new version,
 * so that an earlier change is not taken back from under the later one.
 */
export function bumpCandidateVersions(
  tx: Transaction,
  author: Author,
  candidateIds: readonly string[],
): Promise<ChangeEntry[]> {
  const touches = candidateIds.map((id) => ({ id, set: {}, action: 'assignment_changed' }));
  return changeRows<CandidateEntity>(tx, author, CandidateEntity, touches);
}
