import { ObjectType } from 'type-graphql';
import { CommentFields } from './comment-fields.type.ts';
import { StatementFields } from './statement-fields.type.ts';
import { TimesheetCommentEntity } from './timesheet-comment.entity.ts';
import { TimesheetStatementEntity } from './timesheet-statement.entity.ts';
import { Access } from '../graphql/access/access.ts';
import { Reads } from '../graphql/read/bindings.ts';

/** Reached by its sheet alone: whoever sees the sheet sees it. */
@ObjectType({ description: 'A disclaimer of a timesheet that somebody accepted, word for word.' })
@Reads(() => TimesheetStatementEntity, { rows: null })
@Access('timesheet:read')
export class TimesheetStatement extends StatementFields {}

/** Reached by its sheet alone: whoever sees the sheet reads it. */
@ObjectType({ description: 'What the worker, the client, or the agency say about a timesheet.' })
@Reads(() => TimesheetCommentEntity, { rows: null })
@Access('timesheet:read')
export class TimesheetComment extends CommentFields {}
