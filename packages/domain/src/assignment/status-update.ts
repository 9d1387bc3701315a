import type { JobType } from '../job-order/job-type.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { decide, type Permissions } from '../kernel/decide.ts';
import { planInOrder, type Outcome } from '../kernel/plan.ts';
import type { RowChange } from '../kernel/row-change.ts';
import type { AssignmentRecord, CandidateRecord, EmployeeRecord } from './assignment.ts';
import type { AssignmentEffect } from './assignment-effect.ts';
import { assignmentMachine } from './assignment.machine.ts';
import { AssignmentWorkingCopy, type AssignmentRows } from './assignment-working-copy.ts';
import type { StatusUpdateInput } from './status-update-input.ts';

/** The actions of the Update Status dialog. */
export const statusUpdateActions = ['approve', 'cancel', 'close', 'reactivate'] as const;
export type StatusUpdateAction = (typeof statusUpdateActions)[number];

/**
 * The job types as the dialog shows them and as they are carried out: the approval of a direct hire
 * ends the person's other work, so what is approved beside it comes before.
 */
export const jobTypesInOrder: readonly JobType[] = [
  'TEMP_CONTRACT',
  'TEMP_CONTRACT_TO_DIRECT',
  'DIRECT',
];

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
 * Records are taken by job type, then by number, in whatever order they were ticked; each sees what
 * those before it changed: closing a candidate's last two in one go ends with the candidate actively
 * searching. Preview and run both call this.
 *
 * @param rows the ticked assignments and all others of the people behind them
 * @param ids the ticked ones; each must be among the rows
 * @param today the agency's calendar date
 */
export function planStatusUpdate(
  rows: AssignmentRows,
  action: StatusUpdateAction,
  ids: readonly string[],
  input: StatusUpdateInput,
  { today, permissions }: { today: IsoDate; permissions: Permissions },
): StatusUpdatePlan {
  const copy = new AssignmentWorkingCopy(rows);
  const selected = [...new Set(ids)].map((id) => copy.assignment(id));
  const planned = planInOrder(
    selected.toSorted(inOrder),
    (assignmentId) => {
      const facts = copy.factsOf(assignmentId, today);
      const decision = decide(assignmentMachine, action, { facts, input, permissions });
      if (!decision.allowed || decision.from === decision.to) return decision;
      const { from, to } = decision;
      const status = { kind: 'ASSIGNMENT_STATUS', assignmentId, from, to } as const;
      return { ...decision, effects: [status, ...decision.effects] };
    },
    (effect) => copy.apply(effect),
  );
  const outcomes = new Map(planned.map((outcome) => [outcome.recordId, outcome]));
  return { outcomes: selected.map(({ id }) => outcomes.get(id)!), changes: copy.changes() };
}

function inOrder(one: AssignmentRecord, other: AssignmentRecord): number {
  const position = ({ jobType }: AssignmentRecord) => jobTypesInOrder.indexOf(jobType);
  return position(one) - position(other) || one.number - other.number;
}
