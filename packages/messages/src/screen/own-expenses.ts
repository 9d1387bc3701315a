import type { ExpenseKind } from '@stint/domain/expense-report/expense-report.ts';

/** What the screens of own expense reports say. */
export type ExpenseTexts = {
  title: string;
  none: string;
  noneWhy: string;
  begin: string;
  beginReport: string;
  report: (number: number) => string;
  kinds: Record<ExpenseKind, string>;
  noLines: string;
  noLinesWhy: string;
  add: string;
  expense: (place: number) => string;
  remove: string;
  removeExpense: (place: number) => string;
  spentOn: string;
  kind: string;
  amount: string;
  purpose: string;
  receipts: string;
  receiptHint: string;
  takePhoto: string;
  chooseFile: string;
  /** A file that is kept here until its expense is saved. */
  waiting: string;
  /** A file that was refused. @param problem a sentence */
  notSent: (problem: string) => string;
  download: (name: string) => string;
  removeReceipt: (name: string) => string;
  tooLarge: string;
  /** What the checks of the domain find while somebody types, by their codes. */
  problems: Record<'EXPENSE_AHEAD' | 'AMOUNT_MISSING' | 'BEFORE_START' | 'AFTER_END', string>;
};
