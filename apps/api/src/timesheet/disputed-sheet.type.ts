import type { ClaimStatus } from '@stint/domain/timesheet/claim.ts';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ClaimStatusEnum } from './claim-fields.type.ts';
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
export class DisputedSheet {
  @Field(() => ID, { description: 'Of the timesheet.' })
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: 'What people call it by.' })
  number!: number;

  @Field(() => ClaimStatusEnum)
  status!: ClaimStatus;

  @Field(() => Int, { description: 'Of its lines.' })
  workedMinutes!: number;

  @Field(() => String, { nullable: true, description: 'Why its lines are disputed.' })
  reason!: string | null;
}
