import { claimPartyLabels } from '@stint/domain/timesheet/claim-party.ts';
import type { ClaimParty } from '@stint/domain/timesheet/claim.ts';
import { Field, ObjectType } from 'type-graphql';
import { StatementFields } from './statement-fields.type.ts';
import { TimesheetCommentEntity } from './timesheet-comment.entity.ts';
import { TimesheetStatementEntity } from './timesheet-statement.entity.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Reads } from '../graphql/read/bindings.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

export const ClaimPartyEnum = enumOf(
  'ClaimParty',
  'For whom somebody acts on a timesheet or an expense report.',
  claimPartyLabels,
);

/** Reached by its sheet alone: whoever sees the sheet sees it. */
@ObjectType({ description: 'A disclaimer of a timesheet that somebody accepted, word for word.' })
@Reads(() => TimesheetStatementEntity, { rows: null })
@Access('timesheet:read')
export class TimesheetStatement extends StatementFields {}

/** Reached by its sheet alone: whoever sees the sheet reads it. */
@ObjectType({ description: 'What the worker, the client or the agency say about a timesheet.' })
@Reads(() => TimesheetCommentEntity, { rows: null })
@Access('timesheet:read')
export class TimesheetComment {
  @Field()
  text!: string;

  @Field(() => DateTimeScalar)
  writtenAt!: string;

  @Field(() => ClaimPartyEnum, { description: 'For whom the author writes.' })
  party!: ClaimParty;

  @Field({ description: 'As the author was called then.' })
  authorName!: string;
}
