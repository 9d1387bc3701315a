/** A row that is not taken over, or is with a remark, and why: in words for whoever mends the file. */
export interface RowProblem {
  severity: 'REFUSED' | 'WARNED';
  code: string;
  /** Heading of the column at fault, where it is one. */
  column: string | null;
  message: string;
}

export function isRefused(problems: readonly RowProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'REFUSED');
}
