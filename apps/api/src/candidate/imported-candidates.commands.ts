import type { CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import { CandidateEntity } from './candidate.entity.ts';
import { nextNumbers } from '../database/next-numbers.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import { type ImportedRows, writeImported } from '../history/imported-rows.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** Candidates that an import brings (W-10), with the next numbers; added today where the file says no day. */
export async function upsertImportedCandidates(
  tx: Transaction,
  ctx: Pick<SignedInContext, 'account' | 'now' | 'today'>,
  { created, changed }: ImportedRows<CandidateEntity>,
) {
  const numbers = await nextNumbers(tx, 'candidate', created.length);
  return writeImported(tx, ctx, CandidateEntity, {
    created: created.map((candidate, index) => ({
      ...candidate,
      number: numbers[index]!,
      addedOn: candidate.addedOn ?? ctx.today,
    })),
    changed: changed.map(({ id, set: { addedOn, ...set } }) => ({
      id,
      set: addedOn ? { ...set, addedOn } : set,
    })),
  });
}

/** A-10, for candidates who were here before their imported assignments. */
export function applyImportedStatuses(
  tx: Transaction,
  author: Author,
  statuses: ReadonlyMap<string, CandidateStatus>,
) {
  const changed = [...statuses].map(([id, status]) => ({ id, set: { status } }));
  return writeImported(tx, author, CandidateEntity, { created: [], changed });
}
