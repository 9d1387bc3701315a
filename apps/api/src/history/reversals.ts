import type { Transaction } from '../database/tenant.ts';
import type { Author, WrittenRow } from '../database/write-rows.ts';

/**
 * How an undo takes back rows of a table to which rows are only added: by others that say the opposite, so that what
 * was said stays to be seen.
 */
export interface Reversal {
  table: string;
  /** @throws RolledBack where something has been built on them */
  takeBack: (tx: Transaction, author: Author, ids: readonly string[]) => Promise<WrittenRow[]>;
}

let reversals: ReadonlyMap<string, Reversal> = new Map();

/** Says how rows that stay are taken back; the application does once, for all nouns. */
export function reverseBy(all: readonly Reversal[]): void {
  reversals = new Map(all.map((each) => [each.table, each]));
}

/** Of this table; nothing where an undo simply removes what was created. */
export function reversalOf(table: string): Reversal | undefined {
  return reversals.get(table);
}
