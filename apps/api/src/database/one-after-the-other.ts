import type { Transaction } from './tenant.ts';

/** Until the transaction ends, no other one of the agency comes past here with the same word. */
export async function oneAfterTheOther({ db, agencyId }: Transaction, word: string): Promise<void> {
  await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${word} ${agencyId}`]);
}
