import { freeUserName, stemOf } from '@stint/domain/account/user-name.ts';
import { refuse, type Refusal } from '@stint/domain/kernel/refusal.ts';
import { oneAfterTheOther } from '../database/one-after-the-other.ts';
import type { Transaction } from '../database/tenant.ts';

/** Whose user name is asked for: one of their own choice, or one made from their name. */
export interface Naming {
  firstName: string;
  lastName: string;
  userName?: string | null | undefined;
}

/**
 * Gives out user names that nobody of the agency has; until the transaction ends, no other command gives any out.
 *
 * @param named everybody who is to be given one
 */
export async function userNamesFor(tx: Transaction, named: readonly Naming[]): Promise<UserNames> {
  await oneAfterTheOther(tx, 'user names');
  const begins = named.map((each) => each.userName ?? stemOf(each));
  const { rows } = await tx.db.query<{ userName: string }>(
    `SELECT user_name AS "userName" FROM account, unnest($2::text[]) AS stem
     WHERE agency_id = $1 AND starts_with(user_name, stem)`,
    [tx.agencyId, [...new Set(begins)]],
  );
  return new UserNames(new Set(rows.map(({ userName }) => userName)));
}

/** The user names that are taken, with those that were given out since. */
class UserNames {
  readonly #taken: Set<string>;

  constructor(taken: ReadonlySet<string>) {
    this.#taken = new Set(taken);
  }

  /** Somebody's user name, or why it cannot be theirs. */
  give(naming: Naming): { userName: string } | { refusal: Refusal } {
    const { userName = null } = naming;
    if (userName !== null && this.#taken.has(userName)) {
      return { refusal: refuse('USER_NAME_TAKEN', { userName }, { field: 'userName' }) };
    }
    const given = userName ?? freeUserName(naming, (name) => this.#taken.has(name));
    this.#taken.add(given);
    return { userName: given };
  }
}
