import { accountMachine } from '@stint/domain/account/account.machine.ts';
import type { AccountStatus } from '@stint/domain/account/account.ts';
import {
  type PasswordOwner,
  passwordProblem,
  personalWords,
} from '@stint/domain/account/password-rule.ts';
import { decide } from '@stint/domain/kernel/decide.ts';
import { type Message, message } from '@stint/domain/messages/message.ts';
import { AccountEntity } from './account.entity.ts';
import { voidLinks } from './one-time-link.commands.ts';
import { whyGuessable } from './password.ts';
import { endSessions } from './session.commands.ts';
import type { Transaction } from '../database/tenant.ts';
import { recordChange } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';

/** What is wrong with a new password (`S-4`); nothing when it is fine. */
export async function newPasswordProblem(
  password: string,
  owner: PasswordOwner,
): Promise<Message | undefined> {
  const problem = passwordProblem(password, owner);
  if (problem !== undefined) return problem;
  const reason = await whyGuessable(password, personalWords(owner));
  return reason === null ? undefined : message(reason, {});
}

/**
 * The owner has chosen a password: every session and link of before is void, and an account that waited for that is
 * active, which its history says.
 */
export async function replaceOwnPassword(
  tx: Transaction,
  account: Pick<AccountEntity, 'id' | 'displayName' | 'status'>,
  { passwordHash, now }: { passwordHash: string; now: string },
): Promise<void> {
  const { id, displayName, status } = account;
  await tx.db.query('UPDATE account SET password_hash = $3 WHERE agency_id = $1 AND id = $2', [
    tx.agencyId,
    id,
    passwordHash,
  ]);
  await endSessions(tx, { accountId: id });
  await voidLinks(tx, [id]);
  const to = statusAfter(id, displayName, status as AccountStatus);
  if (to === null) return;
  const author = { account: { id, displayName }, now };
  const patch = { id, set: { status: to }, action: 'choosePassword' };
  const entries = await changeRows(tx, author, AccountEntity, [patch]);
  await recordChange(tx, author, { command: 'account:manage', entries });
}

/** `null` when the account did not wait for a password. */
function statusAfter(id: string, label: string, status: AccountStatus): AccountStatus | null {
  const facts = {
    account: { id, label, status, failedAttempts: 0, isDelayed: false, hasSecondFactor: false },
    holder: { kind: 'STAFF' as const },
    actorId: id,
    isLastAdministrator: false,
  };
  const request = { facts, input: {}, permissions: new Set<never>() };
  const decision = decide(accountMachine, 'choosePassword', request);
  return decision.allowed ? decision.to : null;
}
