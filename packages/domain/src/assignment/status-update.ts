import type { IsoDate } from '../kernel/dates.ts';
import { decide, type Permissions } from '../kernel/decide.ts';
import { planInTurn, type Outcome } from '../kernel/plan.ts';
import type { RowChange } from '../kernel/row-change.ts';
import type { AssignmentRecord, CandidateRecord, EmployeeRecord } from './assignment.ts';
import type { AssignmentEffect } from './assignment-effect.ts';
import { assignmentMachine } from './assignment.machine.ts';
import { AssignmentWorld, type AssignmentWorldRows } from './assignment-world.ts';
import type { StatusUpdateInput } from './status-update-input.ts';

/** The actions of the Update Status dialog. */
export const statusUpdateActions = ['approve', 'cancel', 'close', 'reactivate'] as const;
export type StatusUpdateAction = (typeof statusUpdateActions)[number];

export interface StatusUpdatePlan {
  /** One for each record asked for, in that order. */
  outcomes: Outcome<AssignmentEffect>[];
  /** What to write, for all allowed records together; each row at most once. */
  changes: {
    assignments: RowChange<AssignmentRecord>[];
    candidates: RowChange<CandidateRecord>[];
    employees: RowChange<EmployeeRecord>[];
  };
}

/**
 * Update Status on many assignments, of whatever job types (A-2 … A-10).
 *
 * Records are taken in order and each sees what those before it changed: closing a candidate's
 * last two in one go ends with the candidate actively searching. Preview and run both call this.
 *
 * @param rows the ticked assignments and all others of the people behind them
 * @param ids the ticked ones; each must be among the rows
 * @param today the agency's calendar date
 */
export function planStatusUpdate(
  rows: AssignmentWorldRows,
  action: StatusUpdateAction,
  ids: readonly string[],
  input: StatusUpdateInput,
  { today, permissions }: { today: IsoDate; permissions: Permissions },
): StatusUpdatePlan {
  const world = new AssignmentWorld(rows);
  const records = [...new Set(ids)].map((id) => ({ id, label: world.assignment(id).label }));
  const outcomes = planInTurn(
    records,
    (assignmentId) => {
      const facts = world.factsOf(assignmentId, today);
      const decision = decide(assignmentMachine, action, { facts, input, permissions });
      if (!decision.allowed || decision.from === decision.to) return decision;
      const { from, to } = decision;
      const status = { kind: 'ASSIGNMENT_STATUS', assignmentId, from, to } as const;
      return { ...decision, effects: [status, ...decision.effects] };
    },
    (effect) => world.apply(effect),
  );
  return { outcomes, changes: world.changes() };
}
