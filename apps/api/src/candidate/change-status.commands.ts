import { actionTowards } from '@stint/domain/candidate/candidate.machine.ts';
import { CandidateEntity } from './candidate.entity.ts';
import { candidateStatusSchema, type ChangeCandidateStatusInput } from './candidate.input.ts';
import { planStatusChange } from './change-status.plan.ts';
import { BulkDone } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';
import { runCommand } from '../history/command.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** Brings many candidates to a status by hand; each is done or refused by itself. */
export async function changeCandidateStatus(
  ctx: SignedInContext,
  input: ChangeCandidateStatusInput,
) {
  const given = parseInput(candidateStatusSchema, input);
  if (given instanceof InvalidInput) return given;
  const { status, reason = null } = given;
  return runCommand(ctx, async (tx) => {
    const { outcomes, changing } = await planStatusChange(tx, ctx, given, { lock: true });
    if (changing.length === 0) return BulkDone.of(outcomes, null);

    const action = actionTowards(status)!;
    const changes = changing.map(({ id, status: to }) => ({ id, set: { status: to }, action }));
    const entries = await changeRows(tx, ctx, CandidateEntity, changes);
    const command = 'candidate:write';
    return BulkDone.of(outcomes, await recordChange(tx, ctx, { command, reason, entries }));
  });
}
