import { shiftStatusLabels, type ShiftStatus } from '@stint/domain/shift/shift.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import type { ShiftOfferEntity } from './shift-offer.entity.ts';
import { ShiftOffer } from './shift-offer.type.ts';
import { ShiftEntity } from './shift.entity.ts';
import { AssignedWork, assignmentScope } from '../assignment/assigned-work.type.ts';
import type { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { Assignment } from '../assignment/assignment.type.ts';
import { Client } from '../client/client.type.ts';
import { Employee } from '../employee/employee.type.ts';
import { shiftKind } from './shift.kind.ts';
import { Actions } from '../write/actions-field.ts';
import type { AvailableAction } from '../graphql/results.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Nested, Reads } from '../graphql/read/bindings.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { Version } from '../graphql/version-field.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { JobOrder } from '../job-order/job-order.type.ts';
import { Location } from '../location/location.type.ts';

export const ShiftStatusEnum = enumOf(
  'ShiftStatus',
  'Where a shift stands; open while nobody has it.',
  shiftStatusLabels,
);

@ObjectType({
  description: 'Planned work with its times: of an assignment, or open on a job order.',
  implements: Node,
})
@Reads(() => ShiftEntity, {
  rows: 'shift',
  // An open shift has the client of its job order, and none of the others.
  scope: { ...assignmentScope('assignment'), clientId: 'clientId' },
})
@Access('shift:read')
export class Shift {
  @Version()
  version!: number;

  @Field(() => ShiftStatusEnum)
  status!: ShiftStatus;

  @Field(() => DateScalar, { description: 'The day on which it begins, in its time zone.' })
  workDate!: string;

  @Field(() => DateTimeScalar)
  startsAt!: string;

  @Field(() => DateTimeScalar)
  endsAt!: string;

  @Field({ description: 'IANA zone of the place where it is.' })
  timeZone!: string;

  @Field(() => Int, { description: 'Planned minutes that are not worked.' })
  breakMinutes!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day of the weekly schedule that it was made for, also when it was moved; none for a single shift.',
  })
  @Access('shift:write')
  plannedFor!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody left early.' })
  leftAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was canceled, made open, or left early.',
  })
  @Access('shift:write')
  reason!: string | null;

  @Field(() => AssignedWork, { nullable: true, description: 'Whose work it is; none while open.' })
  @Nested<AssignmentEntity>({ child: 'id', parent: 'assignmentId' })
  work!: Relation<AssignedWork> | null;

  @Field(() => Assignment, {
    nullable: true,
    description: 'None while it is open, and for those who do not see it.',
  })
  @Access('assignment:read')
  assignment!: Relation<Assignment> | null;

  @Field(() => JobOrder, { nullable: true, description: 'None for those who do not see it.' })
  @Access('job-order:read')
  jobOrder!: Relation<JobOrder> | null;

  @Field(() => Client)
  @Access('client:read')
  client!: Relation<Client>;

  @Field(() => Location, { nullable: true })
  @Access('location:read')
  location!: Relation<Location> | null;

  @Field(() => Employee, { nullable: true, description: 'Whose it is; nobody’s while open.' })
  @Access('employee:read')
  employee!: Relation<Employee> | null;

  @Field(() => [ShiftOffer], { description: 'To whom it was offered, the first offer first.' })
  @Nested<ShiftOfferEntity>({ child: 'shiftId', orderBy: ['createdAt'] })
  @Access('shift:write')
  offers!: ShiftOffer[];

  @Actions(shiftKind)
  actions!: AvailableAction[];

  @Timeline('shift')
  timeline!: TimelineEvent[];
}
