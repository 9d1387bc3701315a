import type { AssignmentRows } from '@stint/domain/assignment/assignment-working-copy.ts';
import {
  planStatusUpdate,
  type StatusUpdateAction,
  type StatusUpdatePlan,
} from '@stint/domain/assignment/status-update.ts';
import type { AgencyConnection } from '../../database/select-rows.ts';
import { notFoundOutcome, outcomeOf } from '../../graphql/bulk-result.ts';
import type { Outcome } from '../../graphql/results.ts';
import type { SignedInContext } from '../../context/request-context.ts';
import { assignmentEffect } from '../assignment-effect.ts';
import { loadAssignmentRows } from '../assignment-rows.ts';
import type { CheckedStatusUpdate } from './status-update.input.ts';
import { idsForCommand } from '../../write/targets.ts';
import { toldOutcomes } from '../../write/told-outcomes.ts';

/** What an Update Status comes to. */
export interface PlannedStatusUpdate {
  rows: AssignmentRows;
  plan: StatusUpdatePlan;
  action: StatusUpdateAction;
  /** For each id asked for, in that order. */
  outcomes: Outcome[];
}

/** Loads and decides; the preview shows what comes of it, the command writes it (A-2 … A-11). */
export async function planUpdate(
  connection: AgencyConnection,
  ctx: Pick<SignedInContext, 'viewer' | 'permissions' | 'today'>,
  { assignmentIds, action, ...input }: CheckedStatusUpdate,
  options: { lock: boolean },
): Promise<PlannedStatusUpdate> {
  const { permissions, today } = ctx;
  const visible = await idsForCommand(connection, ctx, 'Assignment', assignmentIds);
  const rows = await loadAssignmentRows(connection, [...visible], {
    ...options,
    orders: action === 'cancel' || action === 'reactivate',
  });
  const known = new Set(rows.assignments.map(({ id }) => id));
  const ids = assignmentIds.filter((id) => visible.has(id) && known.has(id));
  const plan = planStatusUpdate(rows, action, ids, input, { today, permissions });
  const planned = new Map(plan.outcomes.map((outcome) => [outcome.recordId, outcome]));
  const outcomes = assignmentIds.map((id) => {
    const outcome = planned.get(id);
    return outcome
      ? outcomeOf('Assignment', outcome, assignmentEffect)
      : notFoundOutcome('Assignment', id);
  });
  return { rows, plan, action, outcomes: await toldOutcomes(connection, ctx, outcomes) };
}
