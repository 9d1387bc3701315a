import { isOpeningEffect } from '@stint/domain/job-order/opening-effect.ts';
import type { PlacementEffect } from '@stint/domain/placement/placement-effect.ts';
import { PlacementEntity } from './placement.entity.ts';
import { applyAssignmentStatuses } from '../assignment/assignment-placing.commands.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';
import { applyOpeningEffects } from '../job-order/openings.commands.ts';
import { applySubmissionStages } from '../submission/placed-submission.commands.ts';

/**
 * Carries out what canceling and hiring do to existing placements, their assignments, submissions and
 * job orders; one statement per table, however many.
 *
 * @param employeeOf who an assignment's candidate was hired as
 */
export async function applyEffects(
  tx: Transaction,
  author: Author,
  effects: readonly PlacementEffect[],
  employeeOf: ReadonlyMap<string, string> = new Map(),
): Promise<ChangeEntry[]> {
  const placements = effects.filter((effect) => effect.kind === 'PLACEMENT_STATUS');
  const assignments = effects.filter((effect) => effect.kind === 'ASSIGNMENT_STATUS');
  return [
    ...(await changeRows(
      tx,
      author,
      PlacementEntity,
      placements.map(({ placementId, to, reason }) => ({
        id: placementId!,
        set: { status: to, cancelReason: reason },
        action: to === 'CANCELLED' ? 'cancel' : 'complete',
      })),
    )),
    ...(await applyAssignmentStatuses(
      tx,
      author,
      assignments.map(({ assignmentId, to }) => ({
        assignmentId: assignmentId!,
        to,
        employeeId: employeeOf.get(assignmentId!),
      })),
    )),
    ...(await applySubmissionAndOrderEffects(tx, author, effects)),
  ];
}

/** What any of it does to submissions and job orders. */
export async function applySubmissionAndOrderEffects(
  tx: Transaction,
  author: Author,
  effects: readonly PlacementEffect[],
): Promise<ChangeEntry[]> {
  const stages = effects.filter((effect) => effect.kind === 'SUBMISSION_STAGE');
  return [
    ...(await applySubmissionStages(tx, author, stages)),
    ...(await applyOpeningEffects(tx, author, effects.filter(isOpeningEffect))),
  ];
}
