import { AssignmentEntity } from './assignment.entity.ts';
import { nextNumbers } from '../database/next-numbers.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import { type ImportedRows, writeImported } from '../history/imported-rows.ts';

/** Assignments that an import brings (W-10), with the next numbers. */
export async function upsertImportedAssignments(
  tx: Transaction,
  author: Author,
  { created, changed }: ImportedRows<AssignmentEntity>,
) {
  const numbers = await nextNumbers(tx, 'assignment', created.length);
  return writeImported(tx, author, AssignmentEntity, {
    created: created.map((assignment, index) => ({ ...assignment, number: numbers[index]! })),
    changed,
  });
}
