import { message, type Message, type ValuesOf } from '../messages/message.ts';
import type { RowKey } from '../messages/row-declarations.ts';

/** A row that is not taken over, or is with a remark, and why, for whoever mends the file. */
export interface RowProblem {
  severity: 'REFUSED' | 'WARNED';
  code: string;
  /** Heading of the column with the problem, if it is one column. */
  column: string | null;
  message: Message;
  /** The fields that the row could be imported without, which would settle the problem. */
  without?: readonly string[];
  /** Set if a person can choose between refusing the row and leaving the cell out: what was chosen. */
  choice?: CellChoice;
}

/** Why a row is not taken over. `column` is the heading of the column at fault, if it is one. */
export function refusedRow<Key extends RowKey>(
  code: string,
  column: string | null,
  key: Key,
  values: ValuesOf<Key>,
): RowProblem {
  return { severity: 'REFUSED', code, column, message: message(key, values) };
}

/** What is remarkable about a row that is taken over. */
export function warnedRow<Key extends RowKey>(
  code: string,
  column: string | null,
  key: Key,
  values: ValuesOf<Key>,
): RowProblem {
  return { severity: 'WARNED', code, column, message: message(key, values) };
}

export type CellChoice = 'REFUSE' | 'LEAVE_OUT';

export function isRefused(problems: readonly RowProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'REFUSED');
}
