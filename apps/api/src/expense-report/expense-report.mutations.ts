import { approveExpenseReportInPart } from './approve-report-in-part.commands.ts';
import { beginExpenseReport } from './begin-report.commands.ts';
import {
  approveReportInPartInput,
  beginExpenseReportInput,
  saveExpenseLinesInput,
} from './expense-report.input.ts';
import {
  ApproveExpenseReportInPartResult,
  BeginExpenseReportResult,
  SaveExpenseLinesResult,
} from './expense-payloads.ts';
import { saveExpenseLines } from './save-expenses.commands.ts';
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
    name: 'saveExpenseLines',
    description: 'Enters the expenses of a report. Receipts are added to them by `POST /receipts`.',
    access: 'expense:write',
    input: saveExpenseLinesInput.type,
    result: SaveExpenseLinesResult,
    run: saveExpenseLines,
  },
  {
    name: 'approveExpenseReportInPart',
    description: 'Approves a report without some expenses, which become a rejected report.',
    access: 'expense:approve',
    input: approveReportInPartInput.type,
    result: ApproveExpenseReportInPartResult,
    run: approveExpenseReportInPart,
  },
];
