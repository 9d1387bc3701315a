import { assignmentMachine } from '../assignment/assignment.machine.ts';
import type { AssignmentStatus } from '../assignment/assignment.ts';
import { startsFrom } from '../kernel/decide.ts';
import { nounTerm, stateTerm } from '../messages/value.ts';
import { identityOf, type CheckedRow } from './checked-row.ts';
import { importKindNoun } from './import-kind.ts';
import { refusedRow, type RowProblem, warnedRow } from './row-problem.ts';

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
  const record = known.label;
  const problems = moved.map(([field]): RowProblem => {
    const noun = nounTerm(importKindNoun[field as keyof typeof importKindNoun]);
    return refusedRow('MOVED', null, 'ROW.moved', { record, noun });
  });
  const { editTerms } = assignmentMachine.actions;
  if (
    changes &&
    kind === 'assignment' &&
    !startsFrom(editTerms, known.status as AssignmentStatus)
  ) {
    const state = stateTerm(assignmentMachine, known.status!);
    problems.push(refusedRow('ENDED', null, 'ROW.ended', { record, state }));
  }
  const { status } = row.record as { status?: string | null };
  if (status && known.status && status !== known.status && problems.length === 0) {
    problems.push(warnedRow('STATUS_KEPT', null, 'ROW.statusKept', { record }));
  }
  return problems;
}
