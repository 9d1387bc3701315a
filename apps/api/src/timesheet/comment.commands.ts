import { ID } from 'type-graphql';
import { commentOnClaim, commentText } from './comment-on-claim.commands.ts';
import { TimesheetCommentEntity } from './timesheet-comment.entity.ts';
import { TimesheetEntity } from './timesheet.entity.ts';
import { TimesheetCommented } from './timesheet-payloads.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { parseInput, recordId } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';

export const commentOnTimesheetInput = checkedInput('CommentOnTimesheetInput', {
  description: 'What the worker, the client, or the agency say about a timesheet.',
  access: 'timesheet:read',
  fields: { id: field(ID, recordId('Timesheet')), text: field(String, commentText) },
});

const commentedSheet = {
  type: 'Timesheet',
  recordType: 'timesheet',
  entity: TimesheetEntity,
  comments: TimesheetCommentEntity,
  claim: 'timesheetId',
  commented: TimesheetCommented,
} as const;

/** Says something about a sheet. Refused: what `commentOnClaim` refuses. */
export async function commentOnTimesheet(ctx: SignedInContext, input: object) {
  const given = parseInput(commentOnTimesheetInput.schema, input);
  if (given instanceof InvalidInput) return given;
  return commentOnClaim(ctx, commentedSheet, given);
}
