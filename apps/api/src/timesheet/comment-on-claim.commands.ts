import { refuse } from '@stint/domain/kernel/refusal.ts';
import { v7 as uuid } from 'uuid';
import { claimPartyOf } from './claim-party.facts.ts';
import type { CommentColumns } from './comment-columns.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { type RowFilter, selectRows } from '../database/select-rows.ts';
import type { EntityClass } from '../database/table.ts';
import { insertRows } from '../database/write-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import type { WrittenRecord } from '../graphql/mutation-payload.ts';
import { refused } from '../graphql/results.ts';
import { requiredText } from '../graphql/text-input.ts';
import { publishRows } from '../history/change.ts';
import { runCommand } from '../history/command.ts';
import { unseenTargets } from '../write/targets.ts';

/** What is said, as everybody enters it. */
export const commentText = requiredText(2_000, 'EMPTY.comment');

/** Comments of one person on one claim at most: all of them are read with it. */
const MOST_COMMENTS = 50;

/** A kind of claim that is commented on. */
export interface CommentedClaim<Name extends string, Comment extends object, Answer> {
  type: 'Timesheet' | 'ExpenseReport';
  /** Its table. */
  recordType: 'timesheet' | 'expense_report';
  entity: EntityClass<{ id: string }>;
  comments: EntityClass<Comment>;
  /** The column there that names the claim. */
  claim: Name;
  commented: { of(written: WrittenRecord): Answer };
}

/**
 * Says something about a claim, in whatever state (S-22). Whoever sees the claim reads it, with the author's name; it
 * is never changed, and changes nothing of the claim, so that nobody's approval is refused for it.
 *
 * Refused: a claim out of sight; a program, which is nobody; more than anybody has to say.
 */
export async function commentOnClaim<
  Name extends string,
  Comment extends CommentColumns & Record<Name, string>,
  Answer,
>(
  ctx: SignedInContext,
  { type, recordType, entity, comments, claim, commented }: CommentedClaim<Name, Comment, Answer>,
  { id, text }: { id: string; text: string },
) {
  const { account, now: writtenAt } = ctx;
  return runCommand(ctx, async (tx) => {
    const unseen = await unseenTargets(tx, ctx, [{ type, id, field: 'id' }]);
    if (unseen.length > 0) return refused(unseen);
    // Held, so that of many comments at once none is counted before another is written.
    const [held] = await selectRows(tx, entity, { id }, { lock: true });
    if (!held) return refused([notFound(type, 'id')]);
    if (account === null) return refused([refuse('NO_AUTHOR.comment', {})]);
    const ofAuthor = { [claim]: id, authorId: account.id } as unknown as RowFilter<Comment>;
    const own = await selectRows(tx, comments, ofAuthor);
    if (own.length >= MOST_COMMENTS) {
      return refused([refuse('TOO_MANY_COMMENTS', { most: MOST_COMMENTS })]);
    }
    const party = claimPartyOf(ctx.viewer);
    const author = { authorId: account.id, authorName: account.displayName, party };
    const comment = { id: uuid(), [claim]: id, text, writtenAt, ...author };
    await insertRows(tx, ctx, comments, [comment as unknown as Comment]);
    await publishRows(tx, ctx, [{ recordType, recordId: id, recordVersion: null }]);
    return commented.of({ id, changeSetId: null });
  });
}
