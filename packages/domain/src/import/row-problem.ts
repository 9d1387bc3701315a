/** Why a row is not imported, or is imported with a remark, in words for the person who corrects the file. */
export interface RowProblem {
  severity: 'REFUSED' | 'WARNED';
  code: string;
  /** Heading of the column with the problem, if it is one column. */
  column: string | null;
  message: string;
}

export function isRefused(problems: readonly RowProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'REFUSED');
}
