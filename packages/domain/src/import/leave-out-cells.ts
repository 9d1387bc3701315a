import { message } from '../messages/message.ts';
import type { CheckedRow, LeftOutCells } from './checked-row.ts';
import { fieldsOf } from './import-fields.ts';
import type { RowProblem } from './row-problem.ts';

/**
 * Applies a person's choices to the refusals of a row that are about one cell: where they chose to leave such
 * cells out, the fields are removed from the row as if the file had no column for them, and the refusal
 * becomes a remark. Required fields are never left out.
 */
export function leaveOutCells(row: CheckedRow, leftOut: readonly LeftOutCells[] = []): void {
  if (row.problems.length === 0) return;
  const required = new Set(
    fieldsOf(row.kind).flatMap(([name, field]) => (field.required ? [name] : [])),
  );
  row.problems = row.problems.map((problem) => {
    const { severity, code, column, without = [], choice } = problem;
    const settled = severity !== 'REFUSED' || column === null || choice !== undefined;
    if (settled || without.length === 0 || without.some((name) => required.has(name)))
      return problem;
    if (!leftOut.some((cells) => cells.code === code && cells.column === column))
      return { ...problem, choice: 'REFUSE' };
    row.record = omit(row.record, without);
    row.links = omit(row.links, without);
    return remark(problem);
  });
}

function omit<Values extends object>(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => !names.includes(name)),
  ) as Values;
}

function remark(problem: RowProblem): RowProblem {
  const said = message('ROW.withoutCell', { finding: problem.message });
  return { ...problem, severity: 'WARNED', message: said, choice: 'LEAVE_OUT' };
}
