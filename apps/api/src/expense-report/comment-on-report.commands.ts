import { ID } from 'type-graphql';
import { ExpenseCommentEntity } from './expense-comment.entity.ts';
import { ExpenseReportEntity } from './expense-report.entity.ts';
import { ExpenseReportCommented } from './expense-payloads.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { parseInput, recordId } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { commentOnClaim, commentText } from '../timesheet/comment-on-claim.commands.ts';

export const commentOnReportInput = checkedInput('CommentOnExpenseReportInput', {
  description: 'What the worker, the client, or the agency say about an expense report.',
  access: 'expense:read',
  fields: { id: field(ID, recordId('ExpenseReport')), text: field(String, commentText) },
});

const commentedReport = {
  type: 'ExpenseReport',
  recordType: 'expense_report',
  entity: ExpenseReportEntity,
  comments: ExpenseCommentEntity,
  claim: 'expenseReportId',
  commented: ExpenseReportCommented,
} as const;

/** Says something about a report. Refused: what `commentOnClaim` refuses. */
export async function commentOnExpenseReport(ctx: SignedInContext, input: object) {
  const given = parseInput(commentOnReportInput.schema, input);
  if (given instanceof InvalidInput) return given;
  return commentOnClaim(ctx, commentedReport, given);
}
