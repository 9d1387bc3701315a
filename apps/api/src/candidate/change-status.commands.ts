import { actionTowards, candidateMachine } from '@stint/domain/candidate/candidate.machine.ts';
import { decide } from '@stint/domain/kernel/decide.ts';
import { planInTurn } from '@stint/domain/kernel/plan.ts';
import { CandidateEntity } from './candidate.entity.ts';
import { candidateStatusSchema, type ChangeCandidateStatusInput } from './candidate.input.ts';
import { lockCandidates } from './locked-candidates.queries.ts';
import { BulkDone, notFoundOutcome, outcomeOf } from '../graphql/bulk-result.ts';
import { checked } from '../graphql/checked-input.ts';
import { invalid, InvalidInput } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';
import { runCommand } from '../history/command.ts';
import type { SignedInContext } from '../server/context.ts';

/** Brings many candidates to a status by hand; each is done or refused by itself. */
export async function changeCandidateStatus(
  ctx: SignedInContext,
  input: ChangeCandidateStatusInput,
) {
  const given = checked(candidateStatusSchema, input);
  if (given instanceof InvalidInput) return given;
  const { ids, status, reason = null } = given;
  const action = actionTowards(status);
  if (!action) {
    return invalid([
      { path: 'status', message: 'Candidates get this status by their work alone.' },
    ]);
  }
  return runCommand(ctx, async (tx) => {
    const candidates = new Map((await lockCandidates(tx, ids)).map((each) => [each.id, each]));
    const { permissions } = ctx;
    const planned = planInTurn(
      [...candidates.values()],
      (id) => {
        const facts = { candidate: candidates.get(id)! };
        return decide(candidateMachine, action, { facts, input: {}, permissions });
      },
      () => {},
    );
    const byId = new Map(planned.map((outcome) => [outcome.recordId, outcome]));
    const outcomes = ids.map((id) => {
      const outcome = byId.get(id);
      return outcome
        ? outcomeOf('Candidate', outcome, (effect) => effect)
        : notFoundOutcome('Candidate', id);
    });
    const changes = planned
      .filter(({ allowed }) => allowed)
      .map(({ recordId: id }) => ({ id, set: { status }, action }));
    if (changes.length === 0) return BulkDone.of(outcomes, null);

    const entries = await changeRows(tx, ctx, CandidateEntity, changes);
    const command = 'candidate:write';
    return BulkDone.of(outcomes, await recordChange(tx, ctx, { command, reason, entries }));
  });
}
