import { approveExpenseReportInPart } from './approve-report-in-part.commands.ts';
import { beginExpenseReport } from './begin-report.commands.ts';
import { commentOnExpenseReport, commentOnReportInput } from './comment-on-report.commands.ts';
import {
  approveReportInPartInput,
  beginExpenseReportInput,
  saveExpenseReportInput,
} from './expense-report.input.ts';
import {
  ApproveExpenseReportInPartResult,
  BeginExpenseReportResult,
  CommentOnExpenseReportResult,
  SaveExpenseReportResult,
} from './expense-payloads.ts';
import { saveExpenseReport } from './save-expenses.commands.ts';
import type { RecordMutation } from '../graphql/record-resolver.ts';

/** What is done to one expense report; what is done to many are actions. */
export const expenseReportMutations: readonly RecordMutation[] = [
  {
    name: 'beginExpenseReport',
    description: 'Begins a report of what somebody paid for an assignment.',
    access: 'expense:write',
    input: beginExpenseReportInput.type,
    result: BeginExpenseReportResult,
    run: beginExpenseReport,
  },
  {
    name: 'saveExpenseReport',
    description: 'Enters the expenses of a report. Receipts are added to them by `POST /receipts`.',
    access: 'expense:write',
    input: saveExpenseReportInput.type,
    result: SaveExpenseReportResult,
    run: saveExpenseReport,
  },
  {
    name: 'approveExpenseReportInPart',
    description: 'Approves a report without some expenses, which become a rejected report.',
    access: 'expense:approve',
    input: approveReportInPartInput.type,
    result: ApproveExpenseReportInPartResult,
    run: approveExpenseReportInPart,
  },
  {
    name: 'commentOnExpenseReport',
    description: 'Says something about an expense report, for everybody who sees it.',
    access: 'expense:read',
    input: commentOnReportInput.type,
    result: CommentOnExpenseReportResult,
    run: commentOnExpenseReport,
  },
];
