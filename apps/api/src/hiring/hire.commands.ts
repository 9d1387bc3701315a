import type { PlacementEffect } from '@stint/domain/placement/placement-effect.ts';
import { planHiring } from './hire.plan.ts';
import { type HireCandidatesInput, hireCandidatesSchema } from './hiring.input.ts';
import type { Transaction } from '../database/tenant.ts';
import { createEmployees } from '../employee/employment.commands.ts';
import { BulkDone } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { type ChangeEntry, recordChange } from '../history/change.ts';
import { type CommandResult, runCommand } from '../history/command.ts';
import { applyEffects } from '../placement/placement-effects.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';

/**
 * Makes employees of candidates in Hiring Management and sends all their pending assignments on to
 * needs approval (P-11); each candidate is done or refused by itself.
 */
export async function hireCandidates(
  ctx: SignedInContext,
  input: HireCandidatesInput,
): Promise<CommandResult<BulkDone>> {
  const given = parseInput(hireCandidatesSchema, input);
  if (given instanceof InvalidInput) return given;
  return runCommand(ctx, async (tx) => {
    const planned = await planHiring(tx, ctx, given, { lock: true });
    const outcomes = planned.map(({ outcome }) => outcome);
    const entries = await write(
      tx,
      ctx,
      planned.map(({ effects }) => effects),
    );
    if (entries.length === 0) return BulkDone.of(outcomes, null);
    return BulkDone.of(outcomes, await recordChange(tx, ctx, { command: 'hiring:hire', entries }));
  });
}

/** @param perCandidate what is done to each */
async function write(
  tx: Transaction,
  ctx: SignedInContext,
  perCandidate: readonly (readonly PlacementEffect[])[],
): Promise<ChangeEntry[]> {
  const effects = perCandidate.flat();
  if (effects.length === 0) return [];
  const hirings = effects.filter((effect) => effect.kind === 'EMPLOYEE_HIRED');
  const { employeeIds, entries } = await createEmployees(tx, ctx, hirings);
  const employeeOf = new Map(
    perCandidate.flatMap((ofCandidate) => {
      const hired = ofCandidate.find((effect) => effect.kind === 'EMPLOYEE_HIRED');
      return ofCandidate.flatMap((effect): [string, string][] =>
        hired && effect.kind === 'ASSIGNMENT_STATUS'
          ? [[effect.assignmentId!, employeeIds.get(hired.candidateId)!]]
          : [],
      );
    }),
  );
  return [...entries, ...(await applyEffects(tx, ctx, effects, employeeOf))];
}
