import { refuse } from '@stint/domain/kernel/refusal.ts';
import { ID } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { claimPartyOf } from './claim-party.facts.ts';
import { TimesheetCommentEntity } from './timesheet-comment.entity.ts';
import { TimesheetEntity } from './timesheet.entity.ts';
import { TimesheetCommented } from './timesheet-payloads.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import { insertRows } from '../database/write-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { parseInput, recordId } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { requiredText } from '../graphql/text-input.ts';
import { publishRows } from '../history/change.ts';
import { runCommand } from '../history/command.ts';
import { unseenTargets } from '../write/targets.ts';

export const commentOnTimesheetInput = checkedInput('CommentOnTimesheetInput', {
  description: 'What the worker, the client or the agency say about a timesheet.',
  access: 'timesheet:read',
  fields: {
    id: field(ID, recordId('Timesheet')),
    text: field(String, requiredText(2_000, 'EMPTY.comment')),
  },
});

/** Comments of one person on one sheet at most: all of them are read with it. */
const MOST_COMMENTS = 50;

/**
 * Says something about a sheet, in whatever state (S-22). Whoever sees the sheet reads it, with the author's name; it
 * is never changed, and changes nothing of the sheet, so that nobody's approval is refused for it.
 *
 * Refused: a sheet out of sight; a program, which is nobody; more than anybody has to say.
 */
export async function commentOnTimesheet(ctx: SignedInContext, input: object) {
  const given = parseInput(commentOnTimesheetInput.schema, input);
  if (given instanceof InvalidInput) return given;
  const { account, now: writtenAt } = ctx;
  const { id: timesheetId, text } = given;
  return runCommand(ctx, async (tx) => {
    const named = { type: 'Timesheet', id: timesheetId, field: 'id' } as const;
    const unseen = await unseenTargets(tx, ctx, [named]);
    if (unseen.length > 0) return refused(unseen);
    // Held, so that of many comments at once none is counted before another is written.
    const [sheet] = await selectRows(tx, TimesheetEntity, { id: timesheetId }, { lock: true });
    if (!sheet) return refused([notFound('Timesheet', 'id')]);
    if (account === null) return refused([refuse('NO_AUTHOR.comment', {})]);
    const own = await selectRows(tx, TimesheetCommentEntity, { timesheetId, authorId: account.id });
    if (own.length >= MOST_COMMENTS) {
      return refused([refuse('TOO_MANY_COMMENTS', { most: MOST_COMMENTS })]);
    }
    const party = claimPartyOf(ctx.viewer);
    const author = { authorId: account.id, authorName: account.displayName, party };
    const comment = { id: uuid(), timesheetId, text, writtenAt, ...author };
    await insertRows(tx, ctx, TimesheetCommentEntity, [comment]);
    const told = { recordType: 'timesheet', recordId: timesheetId, recordVersion: null };
    await publishRows(tx, ctx, [told]);
    return TimesheetCommented.of({ id: timesheetId, changeSetId: null });
  });
}
