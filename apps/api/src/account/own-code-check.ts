import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import { message } from '@stint/domain/messages/message.ts';
import { spendAppCode, withSecondFactor } from './second-factor.facts.ts';
import { attemptKey, countAttempt, forgetAttempts } from './sign-in-attempts.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { Transaction } from '../database/tenant.ts';
import { invalid, type InvalidInput, refused } from '../graphql/results.ts';
import { type CommandResult, runCommand } from '../history/command.ts';

/** What is done once the code was right. */
interface Coded<Done> {
  /** What speaks against it before the code is looked at: `isOn` says whether codes are asked for. */
  refusals: (isOn: boolean) => readonly Refusal[];
  /** What counts as a code; one of the app alone when not said. */
  spend?: typeof spendAppCode;
  run: (tx: Transaction, accountId: string) => Promise<Done>;
}

/**
 * Does something with the viewer's one-time codes once they have entered a code. A wrong code is
 * said at the field `code`, and counted with those of signing in.
 */
export async function withOwnCode<Done>(
  ctx: SignedInContext,
  code: string,
  { refusals, spend = spendAppCode, run }: Coded<Done>,
): Promise<CommandResult<Done>> {
  if (!code.isWellFormed()) return wrongCode('MALFORMED_TEXT');
  const accountId = ctx.account?.id ?? '';
  const key = attemptKey('second factor', ctx.agency.id, accountId);
  const waitSeconds = await ctx.database.writeEach((each) => countAttempt(each, key, ctx.now));
  if (waitSeconds > 0) return wrongCode('TOO_MANY_ATTEMPTS');
  return runCommand<Done>(ctx, async (tx) => {
    const isOn = (await withSecondFactor(tx, [accountId])).has(accountId);
    const against = refusals(isOn);
    if (against.length > 0) return refused(against);
    if (!(await spend(tx, ctx, accountId, code))) return wrongCode('CODE_WRONG');
    await forgetAttempts(tx, key);
    return run(tx, accountId);
  });
}

function wrongCode(key: 'CODE_WRONG' | 'MALFORMED_TEXT' | 'TOO_MANY_ATTEMPTS'): InvalidInput {
  return invalid([{ path: 'code', message: message(key, {}) }]);
}
