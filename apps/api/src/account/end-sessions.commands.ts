import {
  AccountSessionsEnded,
  type EndAccountSessionsInput,
  endSessionsSchema,
} from './account-changes.input.ts';
import { AccountEntity } from './account.entity.ts';
import { revokeSessions } from './revoke-sessions.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { runCommand } from '../history/command.ts';
import { unseenTargets } from '../write/targets.ts';

/** Ends the sessions of an account, or one of them: their sockets close, and the next request finds nobody signed in. */
export async function endAccountSessions(ctx: SignedInContext, input: EndAccountSessionsInput) {
  const given = parseInput(endSessionsSchema, input);
  if (given instanceof InvalidInput) return given;
  const { accountId, sessionId: id } = given;
  return runCommand(ctx, async (tx) => {
    const target = { type: 'Account', id: accountId, field: 'accountId' } as const;
    const unseen = await unseenTargets(tx, ctx, [target]);
    const [account] = await selectRows(tx, AccountEntity, { id: accountId }, { lock: true });
    if (unseen.length > 0 || !account) return refused([notFound('Account', 'accountId')]);
    const ended = await revokeSessions(tx, ctx, { accountId, ...(id && { id }) });
    if (id && ended === 0) return refused([notFound('Session', 'sessionId')]);
    return Object.assign(new AccountSessionsEnded(), { account: accountId, ended });
  });
}
