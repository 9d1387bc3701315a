import { fullName } from '@stint/domain/record/full-name.ts';
import { randomInt } from 'node:crypto';
import { generatedPassword } from '@stint/domain/account/generated-password.ts';
import { type PasswordOwner, passwordProblem } from '@stint/domain/account/password-rule.ts';
import type { Holder } from './new-account.facts.ts';
import { hashPassword } from './password.ts';
import type { SignedInContext } from '../context/request-context.ts';

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

/** The agency as passwords and links name it. */
export function agencyOf({ agency }: SignedInContext) {
  return { companyId: agency.companyId, agencyName: agency.name };
}

/** How each of those gets in who may have an account; one after the other, so that sign-ins come in between. */
export async function accessOfEach(
  ctx: SignedInContext,
  holders: ReadonlyMap<string, Holder>,
  invite: boolean,
): Promise<ReadonlyMap<string, NewAccess>> {
  const access = new Map<string, NewAccess>();
  for (const [id, holder] of holders) {
    if (holder.refusals.length > 0) continue;
    const displayName = fullName(holder);
    const owner = { ...agencyOf(ctx), userName: displayName, displayName, email: holder.email };
    access.set(id, await newAccess(owner, invite));
  }
  return access;
}
