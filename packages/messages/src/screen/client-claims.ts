import type { ExpenseKind } from '@stint/domain/expense-report/expense-report.ts';
import type { ClaimStatus } from '@stint/domain/timesheet/claim.ts';
import type { CommentWords } from './comment-words.ts';

/** What is said of timesheets or of expense reports alone. Amounts are written already. */
export type ClientClaimNounTexts = {
  title: string;
  statuses: Record<ClaimStatus, string>;
  /** “Timesheet 1042”. */
  one: (number: number) => string;
  /** The column of its amount. */
  amount: string;
  noneWaiting: string;
  noneWaitingWhy: string;
  none: string;
  noneWhy: string;
  approveMany: (count: number) => string;
  rejectMany: (count: number) => string;
  approvedMany: (count: number) => string;
  rejectedMany: (count: number) => string;
  approved: (number: number) => string;
  approvedInPart: (number: number) => string;
  rejected: (number: number) => string;
  undone: (number: number) => string;
  undoneMany: (count: number) => string;
  /** That it changed while it was looked at, and what. */
  changed: string;
  splitFrom: (number: number) => string;
  disputed: (number: number, amount: string) => string;
  /** Every line is disputed. */
  everythingDisputed: string;
  becomesOwn: (lines: number, amount: string) => string;
};

/** What the screens say on which somebody approves timesheets or expense reports. */
export type ClientClaimTexts = CommentWords & {
  timesheets: ClientClaimNounTexts;
  expenses: ClientClaimNounTexts;
  /** `SUBMITTED`, where it waits for the client. */
  waits: string;
  worker: string;
  period: string;
  location: string;
  everyLocation: string;
  status: string;
  jobTitle: string;
  from: string;
  until: string;
  /** Where no day is chosen. */
  anyDay: string;
  select: (name: string) => string;
  selectAll: string;
  selected: (count: number) => string;
  approve: string;
  approveAll: (amount: string) => string;
  approveInPart: string;
  reject: string;
  undoApproval: string;
  cancel: string;
  close: string;
  reason: string;
  reasonHint: string;
  reasonMissing: string;
  willBeApproved: string;
  willBeRejected: string;
  willNotChange: string;
  done: string;
  notDone: string;
  /** A disclaimer, and the box below it. */
  disclaimer: string;
  accept: string;
  acceptMissing: string;
  warnings: string;
  warningsMissing: string;
  openToAcknowledge: string;
  dispute: string;
  /** The names of the box and of the reason of one line; they begin with what is shown. */
  disputeLine: (line: string) => string;
  reasonOfLine: (line: string) => string;
  disputeHint: string;
  tooLong: string;
  effect: string;
  isApproved: (lines: number, amount: string) => string;
  changes: {
    added: (line: string) => string;
    removed: (line: string) => string;
    changed: (before: string, after: string) => string;
    total: (before: string, after: string) => string;
    seen: string;
  };
  decision: string;
  history: string;
  historyEmpty: string;
  accepted: (text: string, at: string) => string;
  keys: {
    title: string;
    move: string;
    select: string;
    approve: string;
    reject: string;
    open: string;
    space: string;
    enter: string;
  };
  lines: string;
  receipts: string;
  noReceipt: string;
  receipt: (name: string) => string;
  openReceipt: (name: string) => string;
  expenseKinds: Record<ExpenseKind, string>;
  report: {
    title: string;
    csv: string;
    excel: string;
    print: string;
    hours: string;
    total: (length: string) => string;
    /** Of all weeks. */
    all: (length: string) => string;
    none: string;
    noneWhy: string;
    tooMany: (count: string) => string;
  };
};
