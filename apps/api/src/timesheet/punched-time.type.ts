import type {
  PunchedBreak as Break,
  PunchedTime as Punched,
} from '@stint/domain/timesheet/punched-times.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';

/** What is punched and counted from an instant to another. */
@ObjectType()
abstract class PunchedSpan {
  @Field(() => DateTimeScalar, { description: 'Rounded.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'Rounded.' })
  endsAt!: string;

  @Field(() => DateTimeScalar, { description: 'As punched.' })
  rawStartsAt!: string;

  @Field(() => DateTimeScalar, { description: 'As punched.' })
  rawEndsAt!: string;
}

@ObjectType({ description: 'A break that was punched, raw and rounded.' })
@Access('timesheet:read')
export class PunchedBreak extends PunchedSpan implements Break {
  @Field(() => Int, { description: 'Rounded.' })
  minutes!: number;

  @Field({ description: 'Whether it counts as work.' })
  isPaid!: boolean;
}

@ObjectType({ description: 'From clocking in to clocking out, raw and rounded side by side.' })
@Access('timesheet:read')
export class PunchedTime extends PunchedSpan implements Punched {
  @Field(() => DateScalar, { description: 'The work day on which it began, at the location.' })
  date!: string;

  @Field(() => Int, { description: 'Rounded, without unpaid breaks.' })
  minutes!: number;

  @Field(() => Int, { description: 'Minutes that rounding gave; negative for what it took.' })
  roundingMinutes!: number;

  @Field(() => [PunchedBreak])
  breaks!: PunchedBreak[];
}
