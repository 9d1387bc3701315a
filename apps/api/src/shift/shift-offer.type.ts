import {
  shiftOfferStatusLabels,
  type ShiftOfferStatus,
} from '@stint/domain/shift-offer/shift-offer.ts';
import type { ShiftStatus } from '@stint/domain/shift/shift.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { ShiftOfferEntity } from './shift-offer.entity.ts';
import { ShiftEntity } from './shift.entity.ts';
import { Shift, ShiftStatusEnum } from './shift.type.ts';
import { AssignedWork, assignmentScope } from '../assignment/assigned-work.type.ts';
import type { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { Assignment } from '../assignment/assignment.type.ts';
import { Employee } from '../employee/employee.type.ts';
import { shiftOfferKind } from './shift-offer.kind.ts';
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

export const ShiftOfferStatusEnum = enumOf(
  'ShiftOfferStatus',
  'What has become of the offer of an open shift.',
  shiftOfferStatusLabels,
);

/** Whoever is offered a shift sees when it is, although it is not theirs yet. */
@ObjectType({ description: 'A shift for whoever it is offered to.' })
@Reads(() => ShiftEntity, { rows: null })
@Access('shift:read')
export class OfferedShift {
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
}

@ObjectType({
  description: 'An open shift that is offered to one person: the first who accepts has it.',
  implements: Node,
})
@Reads(() => ShiftOfferEntity, {
  rows: 'shiftOffer',
  scope: assignmentScope('assignment'),
})
@Access('shift:read')
export class ShiftOffer {
  @Version()
  version!: number;

  @Field(() => ShiftOfferStatusEnum)
  status!: ShiftOfferStatus;

  @Field(() => OfferedShift, { description: 'What is offered.' })
  @Nested<ShiftEntity>({ child: 'id', parent: 'shiftId' })
  offered!: Relation<OfferedShift>;

  @Field(() => AssignedWork, { description: 'On which the person would work it.' })
  @Nested<AssignmentEntity>({ child: 'id', parent: 'assignmentId' })
  work!: Relation<AssignedWork>;

  @Field(() => Shift, {
    nullable: true,
    description: 'The shift itself, for those who see it: an open one is nobody’s.',
  })
  shift!: Relation<Shift> | null;

  @Field(() => Assignment, { nullable: true, description: 'None for those who do not see it.' })
  @Access('assignment:read')
  assignment!: Relation<Assignment> | null;

  @Field(() => Employee, { description: 'To whom it is offered.' })
  @Access('employee:read')
  employee!: Relation<Employee>;

  @Field(() => DateTimeScalar, { description: 'When it was offered.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt!: string | null;

  @Actions(shiftOfferKind)
  actions!: AvailableAction[];

  @Timeline('shift_offer')
  timeline!: TimelineEvent[];
}
