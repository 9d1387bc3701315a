import type { Message } from '../messages/message.ts';

/** A row that is not taken over, or is with a remark, and why: in words for whoever mends the file. */
export interface RowProblem {
  severity: 'REFUSED' | 'WARNED';
  code: string;
  /** Heading of the column with the problem, if it is one column. */
  column: string | null;
  /** A finished sentence, or what a rule of the domain says as data. */
  message: Message | string;
  /** The fields that the row could be imported without, which would settle the problem. */
  without?: readonly string[];
  /** Set if a person can choose between refusing the row and leaving the cell out: what was chosen. */
  choice?: CellChoice;
}

export type CellChoice = 'REFUSE' | 'LEAVE_OUT';

export function isRefused(problems: readonly RowProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'REFUSED');
}
