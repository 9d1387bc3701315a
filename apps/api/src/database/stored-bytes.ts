import { oneAfterTheOther } from './one-after-the-other.ts';
import type { Transaction } from './tenant.ts';

/**
 * Bytes of the agency's documents and receipts. One upload of an agency after the other, so that two do not share what
 * is left.
 */
export async function storedBytes(tx: Transaction): Promise<number> {
  await oneAfterTheOther(tx, 'documents');
  const { rows } = await tx.db.query<{ bytes: string }>(
    `SELECT ((SELECT coalesce(sum(size), 0) FROM document WHERE agency_id = $1)
       + (SELECT coalesce(sum(size), 0) FROM receipt WHERE agency_id = $1))::text AS bytes`,
    [tx.agencyId],
  );
  return Number(rows[0]!.bytes);
}
