import { ExpenseReport } from './expense-report.type.ts';
import { mutationPayload } from '../graphql/mutation-payload.ts';
import { resultOf } from '../graphql/results.ts';

const shown = { field: 'expenseReport', type: () => ExpenseReport } as const;

export const ExpenseReportBegun = mutationPayload('ExpenseReportBegun', {
  ...shown,
  access: ['expense:write'],
  description: 'The expense report is there.',
});

export const ExpenseReportSaved = mutationPayload('ExpenseReportSaved', {
  ...shown,
  access: ['expense:write'],
  description: 'The expenses are as entered.',
});

export const ExpenseReportApprovedInPart = mutationPayload('ExpenseReportApprovedInPart', {
  ...shown,
  access: ['expense:approve'],
  description: 'Approved without the disputed expenses, which are on a rejected report now.',
});

export const ExpenseReportCommented = mutationPayload('ExpenseReportCommented', {
  ...shown,
  access: ['expense:read'],
  description: 'The comment stands with the expense report.',
});

export const BeginExpenseReportResult = resultOf(
  'BeginExpenseReportResult',
  'Begun, or why not.',
  ExpenseReportBegun,
);

export const SaveExpenseReportResult = resultOf(
  'SaveExpenseReportResult',
  'Saved, or why not.',
  ExpenseReportSaved,
);

export const ApproveExpenseReportInPartResult = resultOf(
  'ApproveExpenseReportInPartResult',
  'Approved in part, or why not.',
  ExpenseReportApprovedInPart,
);

export const CommentOnExpenseReportResult = resultOf(
  'CommentOnExpenseReportResult',
  'Said, or why not.',
  ExpenseReportCommented,
);
