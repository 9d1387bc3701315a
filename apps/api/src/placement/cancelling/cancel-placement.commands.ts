import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { decide, type Permissions } from '@stint/domain/kernel/decide.ts';
import { placementMachine } from '@stint/domain/placement/placement.machine.ts';
import { planCancellation } from './cancel-pending.plan.ts';
import {
  type CancelPendingPlacementsInput,
  cancelPendingSchema,
  type CancelPlacementInput,
  cancelPlacementSchema,
} from './cancel-placement.input.ts';
import { lockPlacements } from '../lock.commands.ts';
import { applyEffects } from '../placement-effects.commands.ts';
import { loadPlacement } from '../placement.facts.ts';
import { PlacementCancelled } from '../placement-results.type.ts';
import { StaleRows } from '../../database/write-rows.ts';
import { BulkDone, notFound } from '../../graphql/bulk-result.ts';
import { parseInput } from '../../graphql/parse-input.ts';
import { InvalidInput, refused } from '../../graphql/results.ts';
import { recordChange } from '../../history/change.ts';
import { type CommandResult, runBulkCommand, runCommand } from '../../history/command.ts';
import type { SignedInContext } from '../../context/request-context.ts';
import { unseenTargets } from '../../write/targets.ts';

/** Cancels one pending first placement, with a reason (P-7, P-9). */
export async function cancelPlacement(
  ctx: SignedInContext,
  input: CancelPlacementInput,
): Promise<CommandResult<PlacementCancelled>> {
  const given = parseInput(cancelPlacementSchema, input);
  if (given instanceof InvalidInput) return given;
  const { placementId, version, reason } = given;
  return runCommand(ctx, async (tx) => {
    const target = { type: 'Placement', id: placementId, field: 'placementId' } as const;
    const unseen = await unseenTargets(tx, ctx, [target]);
    if (unseen.length > 0) return refused(unseen);
    await lockPlacements(tx, { placementIds: [placementId] });
    const loaded = await loadPlacement(tx, placementId);
    if (!loaded) return refused([notFound('Placement', 'placementId')]);
    if (loaded.placementVersion !== version) throw new StaleRows('placement', [placementId]);

    const { facts } = loaded;
    const { permissions } = ctx;
    const decision = decide(placementMachine, 'cancel', { facts, input: { reason }, permissions });
    if (!decision.allowed) return refused(decision.refusals);

    const entries = await applyEffects(tx, ctx, decision.effects);
    const command = commandOf(permissions);
    return PlacementCancelled.of(
      placementId,
      await recordChange(tx, ctx, { command, reason, entries }),
    );
  });
}

/** Cancels all pending placements of each candidate, with one reason (P-8). */
export async function cancelPendingPlacements(
  ctx: SignedInContext,
  input: CancelPendingPlacementsInput,
): Promise<CommandResult<BulkDone>> {
  const given = parseInput(cancelPendingSchema, input);
  if (given instanceof InvalidInput) return given;
  const { reason } = given;
  return runBulkCommand(ctx, given.candidateIds, async (tx) => {
    const { outcomes, effects } = await planCancellation(tx, ctx, given, { lock: true });
    if (effects.length === 0) return BulkDone.of(outcomes, null);

    const entries = await applyEffects(tx, ctx, effects);
    const command = 'hiring:cancel-placements';
    return BulkDone.of(outcomes, await recordChange(tx, ctx, { command, reason, entries }));
  });
}

/** The permission by which somebody cancels; whoever has it may take it back. */
function commandOf(permissions: Permissions): PermissionName {
  return permissions.has('placement:cancel') ? 'placement:cancel' : 'hiring:cancel-placements';
}
