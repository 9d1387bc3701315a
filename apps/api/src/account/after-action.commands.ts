import type { AccountEffect } from '@stint/domain/account/account.machine.ts';
import type { AccountEntity } from './account.entity.ts';
import { administratorsOf } from './account.facts.ts';
import { forgetFailures } from './failed-sign-ins.commands.ts';
import { endAccess } from './lost-access.commands.ts';
import { removeSecondFactors } from './second-factor.commands.ts';
import { attemptsAt, forgetAttemptsAt } from './sign-in-attempts.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { oneAfterTheOther } from '../database/one-after-the-other.ts';
import type { Transaction } from '../database/tenant.ts';
import { StaleRows } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';

/** An account for which an action was decided, with what else that does. */
interface DecidedAccount {
  row: AccountEntity;
  decision: { effects: readonly AccountEffect[] };
}

/**
 * Carries out what actions do besides, in their transaction. This is the one place that ends sessions, with their
 * sockets, when something happens to an account (`S-5`).
 */
export async function afterAction(
  tx: Transaction,
  { agency }: SignedInContext,
  decided: readonly DecidedAccount[],
): Promise<ChangeEntry[]> {
  const having = (kind: AccountEffect['kind']) =>
    decided
      .filter(({ decision }) => decision.effects.some((effect) => effect.kind === kind))
      .map(({ row }) => row);
  const ended = having('SESSIONS_ENDED').map(({ id }) => id);
  if (ended.length > 0) await endAccess(tx, ended);
  const uncoded = having('SECOND_FACTOR_REMOVED').map(({ id }) => id);
  if (uncoded.length > 0) await removeSecondFactors(tx, uncoded);
  const unlocked = having('ATTEMPTS_FORGOTTEN');
  if (unlocked.length > 0) {
    const keys = unlocked.map(({ userName }) => attemptsAt(agency.companyId, userName));
    await forgetAttemptsAt(tx, keys);
    await forgetFailures(
      tx,
      unlocked.map(({ id }) => id),
    );
  }
  await keepAnAdministrator(
    tx,
    decided.map(({ row }) => row),
  );
  return [];
}

/**
 * Two administrators who deactivate each other at the same time would leave none: one after the other looks whether
 * anybody is left.
 *
 * @throws StaleRows when nobody is: the command is refused, as one on a record that changed meanwhile
 */
export async function keepAnAdministrator(
  tx: Transaction,
  changed: readonly Pick<AccountEntity, 'id' | 'role'>[],
): Promise<void> {
  const administrators = changed.filter(({ role }) => role === 'ADMIN');
  if (administrators.length === 0) return;
  await oneAfterTheOther(tx, 'administrators');
  if ((await administratorsOf(tx)).length > 0) return;
  const ids = administrators.map(({ id }) => id);
  throw new StaleRows('account', ids);
}
