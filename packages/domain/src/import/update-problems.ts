import { assignmentMachine } from '../assignment/assignment.machine.ts';
import { assignmentStates, type AssignmentStatus } from '../assignment/assignment.ts';
import { startsFrom } from '../kernel/decide.ts';
import { identityOf, type CheckedRow } from './checked-row.ts';
import type { RowProblem } from './row-problem.ts';

/**
 * What an import may not do to an existing record: move it to another client or person, change the terms of an
 * assignment that has ended, or change its status.
 *
 * @param changes whether the row changes anything else of the record
 */
export function updateProblems(row: CheckedRow, changes: boolean): RowProblem[] {
  const { known, kind } = row;
  if (!known) return [];
  const moved = Object.entries(known.links ?? {}).filter(([field, id]) => {
    const target = row.links[field];
    return target !== undefined && identityOf(target) !== id;
  });
  const problems = moved.map(([field]): RowProblem => {
    const message = `${known.label} is here already and belongs to another ${field === 'jobOrder' ? 'job order' : field}; that cannot be changed by an import.`;
    return { severity: 'REFUSED', code: 'MOVED', column: null, message };
  });
  const { editTerms } = assignmentMachine.actions;
  if (
    changes &&
    kind === 'assignment' &&
    !startsFrom(editTerms, known.status as AssignmentStatus)
  ) {
    const state = assignmentStates[known.status as AssignmentStatus].label.toLowerCase();
    const message = `${known.label} is ${state} here, and its terms stay as they are. Reactivate it to change them.`;
    problems.push({ severity: 'REFUSED', code: 'ENDED', column: null, message });
  }
  const { status } = row.record as { status?: string | null };
  if (status && known.status && status !== known.status && problems.length === 0) {
    const message = `${known.label} keeps its status here; change it in Stint, where the rules for it apply.`;
    problems.push({ severity: 'WARNED', code: 'STATUS_KEPT', column: null, message });
  }
  return problems;
}
