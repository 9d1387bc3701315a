import type { PunchKind } from '@stint/domain/punch/punch.ts';
import { type PunchFlagKind, punchFlagLabels } from '@stint/domain/punch/stretch.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { PunchKindEnum } from './punch.type.ts';
import { Assignment } from '../assignment/assignment.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { ReadById } from '../graphql/read/bindings.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Shift } from '../shift/shift.type.ts';

const PunchFlagEnum = enumOf('PunchFlag', 'What is remarkable about a punch.', punchFlagLabels);

@ObjectType({ description: 'A punch as it counts, with the corrections on it.' })
@Access('punch:record')
export class ClockPunch {
  @Field(() => PunchKindEnum)
  kind!: PunchKind;

  @Field(() => DateTimeScalar)
  at!: string;

  @Field(() => Assignment, { nullable: true })
  @ReadById()
  assignment!: Relation<Assignment> | string | null;

  @Field({ description: 'Whether the agency has corrected or added it.' })
  isCorrected!: boolean;
}

@ObjectType({ description: 'What is remarkable about a punch of the last days.' })
@Access('punch:record')
export class ClockFlag {
  @Field(() => PunchFlagEnum)
  flag!: PunchFlagKind;

  @Field(() => PunchKindEnum, { description: 'Of the punch.' })
  kind!: PunchKind;

  @Field(() => DateTimeScalar, { description: 'Of the punch.' })
  at!: string;
}

@ObjectType({ description: 'How an employee stands to the clock at this moment.' })
@Access('punch:record')
export class Clock {
  @Field(() => DateTimeScalar, { description: 'By the clock of the server.' })
  now!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when they are clocked in; none when they are not.',
  })
  clockedInSince!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'None when they are not on break.' })
  onBreakSince!: string | null;

  @Field(() => Assignment, { nullable: true, description: 'For which they are clocked in.' })
  @ReadById()
  assignment!: Relation<Assignment> | string | null;

  @Field(() => Shift, {
    nullable: true,
    description: 'The first that is not over, and for which they have not clocked in.',
  })
  @ReadById()
  nextShift!: Relation<Shift> | string | null;

  @Field(() => [Assignment], { description: 'For which they can clock in today.' })
  @ReadById()
  assignments!: Relation<Assignment>[] | string[];

  @Field(() => Int, {
    description: 'Clocking in again is refused for so many minutes after the last punch.',
  })
  repeatedInMinutes!: number;

  @Field(() => Int, { description: 'Work that lasts for longer was not clocked out of.' })
  longestStretchMinutes!: number;

  @Field(() => [ClockPunch], { description: 'Of today and of the work that lasts, in order.' })
  punches!: ClockPunch[];

  @Field(() => [ClockFlag], { description: 'In order.' })
  flags!: ClockFlag[];
}
