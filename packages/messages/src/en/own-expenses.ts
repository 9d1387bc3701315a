import { expenseKindLabels } from '@stint/domain/expense-report/expense-report.ts';
import type { ExpenseTexts } from '../screen/own-expenses.ts';

export const expenses: ExpenseTexts = {
  title: 'Expenses',
  none: 'No expenses yet',
  noneWhy: 'Begin a report above for what you paid for your work.',
  begin: 'Report expenses',
  beginReport: 'New expense report',
  report: (number) => `Expense report no. ${number}`,
  kinds: expenseKindLabels,
  noLines: 'Nothing entered yet',
  noLinesWhy: 'Add what you paid, with a photo of the receipt.',
  add: 'Add expense',
  expense: (place) => `Expense ${place}`,
  remove: 'Remove',
  removeExpense: (place) => `Remove expense ${place}`,
  spentOn: 'Paid on',
  kind: 'What it was',
  amount: 'Amount',
  purpose: 'What it was for',
  receipts: 'Receipts',
  receiptHint: 'A photo or a PDF of at most 10 MB',
  takePhoto: 'Take a photo',
  chooseFile: 'Choose a file',
  waiting: 'Sent when you save',
  download: (name) => `Download ${name}`,
  removeReceipt: (name) => `Remove ${name}`,
};
