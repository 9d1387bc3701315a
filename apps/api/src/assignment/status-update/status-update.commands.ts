import type { AssignmentEffect } from '@stint/domain/assignment/assignment-effect.ts';
import type { AssignmentRows } from '@stint/domain/assignment/assignment-working-copy.ts';
import { type EndReason, endReasonLabels } from '@stint/domain/assignment/end-reason.ts';
import type { StatusUpdatePlan } from '@stint/domain/assignment/status-update.ts';
import { isOpeningEffect } from '@stint/domain/job-order/opening-effect.ts';
import { AssignmentEntity } from '../assignment.entity.ts';
import { settlePlacementFees } from '../placement-fee.commands.ts';
import { statusUpdateSchema, type UpdateAssignmentStatusInput } from './status-update.input.ts';
import { type PlannedStatusUpdate, planUpdate } from './status-update.plan.ts';
import {
  applyCandidateStatuses,
  bumpCandidateVersions,
} from '../../candidate/candidate-work.commands.ts';
import type { Transaction } from '../../database/tenant.ts';
import { applyEmploymentChanges } from '../../employee/employment.commands.ts';
import { BulkDone } from '../../graphql/bulk-result.ts';
import { parseInput } from '../../graphql/parse-input.ts';
import { InvalidInput } from '../../graphql/results.ts';
import { type ChangeEntry, recordChange } from '../../history/change.ts';
import { changeRows, type RowAction } from '../../history/change-rows.ts';
import { type CommandResult, runBulkCommand } from '../../history/command.ts';
import { applyOpeningEffects } from '../../job-order/openings.commands.ts';
import type { SignedInContext } from '../../context/request-context.ts';

/**
 * Update Status on many assignments (A-2 … A-11): each is done or refused by itself, all that are
 * done are written together with a constant number of statements.
 */
export async function updateAssignmentStatus(
  ctx: SignedInContext,
  input: UpdateAssignmentStatusInput,
): Promise<CommandResult<BulkDone>> {
  const update = parseInput(statusUpdateSchema, input);
  if (update instanceof InvalidInput) return update;
  return runBulkCommand(ctx, update.assignmentIds, async (tx) => {
    const planned = await planUpdate(tx, ctx, update, { lock: true });
    const entries = await writeUpdate(tx, ctx, planned);
    if (entries.length === 0) return BulkDone.of(planned.outcomes, null);
    const changeSetId = await recordChange(tx, ctx, {
      command: `assignment:${planned.action}`,
      reason: update.endNote ?? labelOf(update.endReason),
      entries,
    });
    return BulkDone.of(planned.outcomes, changeSetId);
  });
}

function labelOf(endReason: EndReason | null | undefined): string | null {
  return endReason ? endReasonLabels[endReason] : null;
}

async function writeUpdate(
  tx: Transaction,
  ctx: SignedInContext,
  { rows, plan, action }: PlannedStatusUpdate,
): Promise<ChangeEntry[]> {
  const effects = plan.outcomes.flatMap((outcome) => outcome.effects);
  const { assignments, candidates, employees } = plan.changes;
  const approved = approvedNow(effects);
  const alsoClosed = closedByApproval(effects);
  const changes = assignments.map(({ id, version, set }): RowAction<AssignmentEntity> => ({
    id,
    version,
    set: approved.has(id) ? { ...set, approvedAt: ctx.now } : set,
    action: alsoClosed.has(id) ? 'close' : action,
  }));
  return [
    ...(await applyCandidateStatuses(tx, ctx, candidates)),
    ...(await bumpCandidateVersions(tx, ctx, unchangedCandidates(rows, plan))),
    ...(await applyEmploymentChanges(tx, ctx, employees)),
    ...(await changeRows(tx, ctx, AssignmentEntity, changes)),
    ...(await settlePlacementFees(tx, ctx, effects)),
    ...(await applyOpeningEffects(tx, ctx, effects.filter(isOpeningEffect))),
  ];
}

/** Candidates with several assignments, one of which changes while they stay as they are. */
function unchangedCandidates(
  { assignments }: AssignmentRows,
  { changes }: StatusUpdatePlan,
): string[] {
  const changed = new Set(changes.assignments.map(({ id }) => id));
  const moved = new Set(changes.candidates.map(({ id }) => id));
  const byCandidate = Map.groupBy(assignments, ({ candidateId }) => candidateId);
  return [...byCandidate].flatMap(([candidateId, own]) =>
    own.length > 1 && !moved.has(candidateId) && own.some(({ id }) => changed.has(id))
      ? [candidateId]
      : [],
  );
}

/** Those that left “needs approval” for work done or under way. */
function approvedNow(effects: readonly AssignmentEffect[]): ReadonlySet<string> {
  return new Set(
    effects.flatMap((effect) =>
      effect.kind === 'ASSIGNMENT_STATUS' &&
      effect.from === 'NEEDS_APPROVAL' &&
      effect.to !== 'CANCELLED'
        ? [effect.assignmentId]
        : [],
    ),
  );
}

/** Others that a direct hire's approval closes. */
function closedByApproval(effects: readonly AssignmentEffect[]): ReadonlySet<string> {
  return new Set(
    effects.flatMap((effect) =>
      effect.kind === 'OTHER_ASSIGNMENT_CLOSED' ? [effect.assignmentId] : [],
    ),
  );
}
