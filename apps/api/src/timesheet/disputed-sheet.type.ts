import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DisputedClaimFields } from './disputed-claim-fields.type.ts';
import { TimesheetEntity } from './timesheet.entity.ts';
import { assignmentScope } from '../assignment/assigned-work.type.ts';
import { Access } from '../graphql/access/access.ts';
import { Reads } from '../graphql/read/bindings.ts';

/** A timesheet in short: the whole of it is asked for by its id. */
@ObjectType({ description: 'A timesheet that a partial approval split off, in short.' })
@Reads(() => TimesheetEntity, {
  rows: 'timesheet',
  id: 'Timesheet',
  scope: assignmentScope('assignment'),
})
@Access('timesheet:read')
export class DisputedSheet extends DisputedClaimFields {
  @Field(() => ID, { description: 'Of the timesheet.' })
  id!: string;

  @Field(() => Int, { description: 'Of its lines.' })
  workedMinutes!: number;
}
