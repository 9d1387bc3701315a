import { CandidateEntity } from './candidate.entity.ts';
import type { ReachingPeople } from './reaching-people.facts.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';

/** Writes how candidates are reached, as they asked for. @returns entries where something differs now */
export async function changeReachingPeople(
  tx: Transaction,
  author: Author,
  changes: readonly { id: string; set: ReachingPeople }[],
): Promise<ChangeEntry[]> {
  const updates = changes.map((change) => ({ ...change, action: 'updated' }));
  const entries = await changeRows<CandidateEntity>(tx, author, CandidateEntity, updates);
  return entries.filter((entry) => Object.keys(entry.changes).length > 0);
}
