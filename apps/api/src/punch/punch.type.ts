import { skewSeconds } from '@stint/domain/punch/device-clock.ts';
import { type GeofenceFlag, geofenceLabels } from '@stint/domain/punch/geofence.ts';
import { type PunchChange, punchChangeLabels } from '@stint/domain/punch/punch-change.ts';
import { type PunchSource, punchSourceLabels } from '@stint/domain/punch/punch-source.ts';
import { type PunchKind, punchKindLabels } from '@stint/domain/punch/punch.ts';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { PunchCorrectionEntity } from './punch-correction.entity.ts';
import { PunchEntity } from './punch.entity.ts';
import { Account } from '../account/account.type.ts';
import { AssignedWork, assignmentScope } from '../assignment/assigned-work.type.ts';
import type { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { Assignment } from '../assignment/assignment.type.ts';
import { Employee } from '../employee/employee.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Nested, Reads } from '../graphql/read/bindings.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Shift } from '../shift/shift.type.ts';

export const PunchKindEnum = enumOf(
  'PunchKind',
  'What somebody did at the clock.',
  punchKindLabels,
);

export const PunchSourceEnum = enumOf(
  'PunchSource',
  'On what somebody clocked in or out, or that the agency recorded it.',
  punchSourceLabels,
);

export const GeofenceFlagEnum = enumOf(
  'GeofenceFlag',
  'Whether a punch was made at the location.',
  geofenceLabels,
);

export const PunchChangeEnum = enumOf(
  'PunchChange',
  'What a correction did to a punch.',
  punchChangeLabels,
);

/** Where the worker was, and on which device: for themselves, and for whoever corrects punches. */
const ofTheWorker = ['punch:record', 'punch:correct'] as const;

@ObjectType({
  description:
    'Clocking in or out, or a break, as it came. It is never changed: see the corrections.',
  implements: Node,
})
@Reads(() => PunchEntity, { rows: 'punch', scope: assignmentScope('assignment') })
@Access('punch:read')
export class Punch {
  @Field(() => PunchKindEnum)
  kind!: PunchKind;

  @Field(() => DateTimeScalar, { description: 'When it happened, by the clock of the device.' })
  deviceAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was sent, by the same clock.' })
  sentAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it arrived, by the clock of the server.' })
  receivedAt!: string;

  @Field(() => Float, {
    description: 'Seconds by which the clock of the device was ahead; behind when negative.',
  })
  @Computed<PunchEntity>({ needs: ['sentAt', 'receivedAt'], from: (row) => skewSeconds(row) })
  skewSeconds!: number;

  @Field({ description: 'Whether it waited on the device until there was a network.' })
  queued!: boolean;

  @Field(() => PunchSourceEnum)
  source!: PunchSource;

  @Field(() => GeofenceFlagEnum)
  geofence!: GeofenceFlag;

  @Field(() => Float, { nullable: true, description: 'Degrees, WGS 84.' })
  @Access(...ofTheWorker)
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees, WGS 84.' })
  @Access(...ofTheWorker)
  longitude!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Radius in which the device really was, as it knew it.',
  })
  @Access(...ofTheWorker)
  accuracyMeters!: number | null;

  @Field(() => Float, { nullable: true, description: 'From the location, in meters.' })
  @Access(...ofTheWorker)
  distanceMeters!: number | null;

  @Field(() => String, { nullable: true, description: 'Which phone or terminal.' })
  @Access(...ofTheWorker)
  deviceId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Counts up on the device.' })
  @Access(...ofTheWorker)
  sequence!: number | null;

  @Field(() => Account, { nullable: true, description: 'Who recorded it, where the agency did.' })
  @Access('account:read')
  recordedBy!: Relation<Account> | null;

  @Field(() => AssignedWork, { description: 'Whose work it is.' })
  @Nested<AssignmentEntity>({ child: 'id', parent: 'assignmentId' })
  work!: Relation<AssignedWork>;

  @Field(() => Assignment, { nullable: true, description: 'None for those who do not see it.' })
  @Access('assignment:read')
  assignment!: Relation<Assignment> | null;

  @Field(() => Shift, { nullable: true, description: 'For which the person came.' })
  @Access('shift:read')
  shift!: Relation<Shift> | null;

  @Field(() => Employee)
  @Access('employee:read')
  employee!: Relation<Employee>;

  @Field(() => [PunchCorrection], { description: 'The latest, which counts, first.' })
  @Nested<PunchCorrectionEntity>({ child: 'punchId', orderBy: ['madeAt'], descending: true })
  corrections!: PunchCorrection[];
}

@ObjectType({
  description: 'What was said on top of punches, with a reason. It is never changed.',
  implements: Node,
})
@Reads(() => PunchCorrectionEntity, { rows: 'punch', scope: assignmentScope('assignment') })
@Access('punch:read')
export class PunchCorrection {
  @Field(() => PunchChangeEnum)
  change!: PunchChange;

  @Field(() => PunchKindEnum, { nullable: true, description: 'None where a punch was removed.' })
  kind!: PunchKind | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The time that counts instead.' })
  at!: string | null;

  @Field()
  @Access('punch:correct', 'punch:record', 'timesheet:write')
  reason!: string;

  @Field(() => DateTimeScalar)
  madeAt!: string;

  @Field(() => Account, { nullable: true })
  @Access('account:read')
  madeBy!: Relation<Account> | null;

  @Field(() => Punch, { nullable: true, description: 'What was changed or removed.' })
  punch!: Relation<Punch> | null;

  @Field(() => PunchCorrection, {
    nullable: true,
    description: 'What was changed or removed, where a correction had added it.',
  })
  addedByCorrection!: Relation<PunchCorrection> | null;

  @Field(() => AssignedWork, { description: 'Whose work it is.' })
  @Nested<AssignmentEntity>({ child: 'id', parent: 'assignmentId' })
  work!: Relation<AssignedWork>;

  @Field(() => Assignment, { nullable: true, description: 'None for those who do not see it.' })
  @Access('assignment:read')
  assignment!: Relation<Assignment> | null;

  @Field(() => Employee)
  @Access('employee:read')
  employee!: Relation<Employee>;
}
