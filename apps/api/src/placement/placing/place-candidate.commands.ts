import type { PlacementEffect } from '@stint/domain/placement/placement-effect.ts';
import { v7 as uuid } from 'uuid';
import { lockPlacements } from '../lock.commands.ts';
import { setOwners } from '../owners.commands.ts';
import { placeCandidateSchema, type PlaceCandidateInput } from './place-candidate.input.ts';
import { type PlannedPlacing, planPlacing } from './place-candidate.plan.ts';
import { applySubmissionAndOrderEffects } from '../placement-effects.commands.ts';
import { PlacementMade } from '../placement-results.type.ts';
import { PlacementEntity } from '../placement.entity.ts';
import {
  createAssignment,
  reinstateAssignment,
} from '../../assignment/assignment-placing.commands.ts';
import { bumpCandidateVersions } from '../../candidate/candidate-work.commands.ts';
import type { Transaction } from '../../database/tenant.ts';
import { parseInput } from '../../graphql/parse-input.ts';
import { InvalidInput, refused } from '../../graphql/results.ts';
import { type ChangeEntry, recordChange } from '../../history/change.ts';
import { changeRows, createRows } from '../../history/change-rows.ts';
import { type CommandResult, runCommand } from '../../history/command.ts';
import type { SignedInContext } from '../../context/request-context.ts';

/**
 * Places a candidate (P-4 … P-6), or completes a canceled placement again (P-10). Of two who take the
 * last opening at the same instant, one is refused.
 */
export async function placeCandidate(
  ctx: SignedInContext,
  input: PlaceCandidateInput,
): Promise<CommandResult<PlacementMade>> {
  const form = parseInput(placeCandidateSchema, input);
  if (form instanceof InvalidInput) return form;
  return runCommand(ctx, async (tx) => {
    await lockPlacements(tx, { submissionIds: [form.submissionId] });
    const planned = await planPlacing(tx, ctx, form);
    if ('code' in planned) return refused([planned]);

    const decision = planned.decide(form.acknowledgedWarnings ?? []);
    const refusals = [...(decision.allowed ? [] : decision.refusals), ...planned.unknown];
    if (!decision.allowed || refusals.length > 0) return refused(refusals);

    const { placementId, entries } = await write(tx, ctx, planned, decision.effects);
    const changeSetId = await recordChange(tx, ctx, {
      command: `placement:${planned.action}`,
      entries,
    });
    return PlacementMade.of(placementId, changeSetId);
  });
}

async function write(
  tx: Transaction,
  ctx: SignedInContext,
  planned: PlannedPlacing,
  effects: readonly PlacementEffect[],
): Promise<{ placementId: string; entries: ChangeEntry[] }> {
  const { employee, candidate } = planned.loaded.facts;
  const placed = effects.find((effect) => effect.kind === 'PLACEMENT_STATUS')!;
  const { placementId, entries } = await writePlacement(tx, ctx, planned, placed.to);
  return {
    placementId,
    entries: [
      ...entries,
      ...(await writeAssignment(tx, ctx, planned, placementId, effects)),
      ...(await setOwners(tx, ctx, placementId, planned.owners)),
      ...(await applySubmissionAndOrderEffects(tx, ctx, effects)),
      // Whether an employee still works depends on this assignment from now on.
      ...(await bumpCandidateVersions(tx, ctx, employee ? [candidate.id] : [])),
    ],
  };
}

async function writePlacement(
  tx: Transaction,
  ctx: SignedInContext,
  { loaded: { facts }, conditions }: PlannedPlacing,
  status: string,
): Promise<{ placementId: string; entries: ChangeEntry[] }> {
  const { placement, submission, order, candidate } = facts;
  if (placement) {
    const set = {
      status,
      cancelReason: null,
      ...(conditions ? { conditions: [...conditions] } : {}),
    };
    const change = { id: placement.id, set, action: 'activate' };
    const entries = await changeRows(tx, ctx, PlacementEntity, [change]);
    return { placementId: placement.id, entries };
  }
  const placementId = uuid();
  const entries = await createRows(tx, ctx, PlacementEntity, [
    {
      id: placementId,
      submissionId: submission.id,
      jobOrderId: order.id,
      candidateId: candidate.id,
      status,
      cancelReason: null,
      conditions: [...(conditions ?? [])],
    },
  ]);
  return { placementId, entries };
}

function writeAssignment(
  tx: Transaction,
  ctx: SignedInContext,
  { loaded, terms }: PlannedPlacing,
  placementId: string,
  effects: readonly PlacementEffect[],
): Promise<ChangeEntry[]> {
  const { assignment, order, candidate, employee } = loaded.facts;
  const { to } = effects.find((effect) => effect.kind === 'ASSIGNMENT_STATUS')!;
  const employeeId = employee?.id ?? null;
  if (assignment) {
    return reinstateAssignment(tx, ctx, assignment.id, { ...terms, employeeId }, to);
  }
  const { clientId, jobTitle } = loaded;
  const origin = { placementId, jobOrderId: order.id, clientId, candidateId: candidate.id };
  return createAssignment(tx, ctx, { ...origin, employeeId, jobTitle }, terms, to);
}
