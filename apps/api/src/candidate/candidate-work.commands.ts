import type { CandidateRecord } from '@stint/domain/assignment/assignment.ts';
import type { RowChange } from '@stint/domain/kernel/row-change.ts';
import { CandidateEntity } from './candidate.entity.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';

/** Writes the statuses that follow from candidates' assignments (A-10), as the domain planned them. */
export function followAssignments(
  tx: Transaction,
  author: Author,
  changes: readonly RowChange<CandidateRecord>[],
): Promise<ChangeEntry[]> {
  return changeRows(
    tx,
    author,
    CandidateEntity,
    changes.map(({ id, version, set: { status } }) => ({
      id,
      version,
      set: { status: status! },
      action: status === 'ON_ASSIGNMENT' ? 'startWork' : 'endWork',
    })),
  );
}
