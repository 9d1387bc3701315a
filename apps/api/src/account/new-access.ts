import { randomInt } from 'node:crypto';
import { generatedPassword } from '@stint/domain/account/generated-password.ts';
import { type PasswordOwner, passwordProblem } from '@stint/domain/account/password-rule.ts';
import { hashPassword } from './password.ts';

/** How the owner of an account gets in: with a password that is shown once, or by a link that is sent. */
export interface NewAccess {
  password: string | null;
  /** `null`: nobody signs in until a password was chosen by the link. */
  passwordHash: string | null;
  /** Where the link goes. */
  invitedAddress: string | null;
}

/**
 * A link for who is to be invited and has a mail address, else a generated password. Hashing takes a while: do not
 * call it in a transaction.
 */
export async function newAccess(
  owner: PasswordOwner & { email: string | null },
  invite: boolean,
): Promise<NewAccess> {
  if (invite && owner.email !== null) {
    return { password: null, passwordHash: null, invitedAddress: owner.email };
  }
  const password = passwordFor(owner);
  return { password, passwordHash: await hashPassword(password), invitedAddress: null };
}

/** One that the rules accept: by chance a name could stand in it. */
function passwordFor(owner: PasswordOwner): string {
  for (;;) {
    const password = generatedPassword(randomInt);
    if (passwordProblem(password, owner) === undefined) return password;
  }
}
