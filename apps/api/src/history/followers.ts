import type { ChangeEntry } from './change.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';

/**
 * What must follow a change before anybody can see it, whoever made it and how: by a command, an import or an undo.
 * It is called in the change's own transaction, with what was written. What may come later is a subscriber
 * (`jobs/subscription.ts`).
 */
export type ChangeFollower = (
  tx: Transaction,
  author: Author,
  entries: readonly ChangeEntry[],
) => Promise<void>;

let followers: readonly ChangeFollower[] = [];

/** Says what follows changes; the application does once, for all nouns. */
export function followChanges(all: readonly ChangeFollower[]): void {
  followers = all;
}

/** Lets follow what must. */
export const follow: ChangeFollower = async (tx, author, entries) => {
  for (const follower of followers) await follower(tx, author, entries);
};
