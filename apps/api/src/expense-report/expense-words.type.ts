import { ObjectType } from 'type-graphql';
import { ExpenseCommentEntity } from './expense-comment.entity.ts';
import { ExpenseStatementEntity } from './expense-statement.entity.ts';
import { Access } from '../graphql/access/access.ts';
import { Reads } from '../graphql/read/bindings.ts';
import { CommentFields } from '../timesheet/comment-fields.type.ts';
import { StatementFields } from '../timesheet/statement-fields.type.ts';

/** Reached by its report alone: whoever sees the report sees it. */
@ObjectType({ description: 'A disclaimer of expenses that somebody accepted, word for word.' })
@Reads(() => ExpenseStatementEntity, { rows: null })
@Access('expense:read')
export class ExpenseStatement extends StatementFields {}

/** Reached by its report alone: whoever sees the report reads it. */
@ObjectType({
  description: 'What the worker, the client, or the agency say about an expense report.',
})
@Reads(() => ExpenseCommentEntity, { rows: null })
@Access('expense:read')
export class ExpenseComment extends CommentFields {}
