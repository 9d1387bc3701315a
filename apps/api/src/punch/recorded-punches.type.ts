import type { Labels } from '@stint/domain/kernel/labels.ts';
import { Field, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { Punch } from './punch.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { ReadById } from '../graphql/read/bindings.ts';
import { Refusal, resultOf } from '../graphql/results.ts';

const outcomeLabels = {
  STORED: 'Recorded',
  KNOWN: 'Recorded before, without further effect',
  REFUSED: 'Refused',
} as const satisfies Labels<string>;

export type PunchOutcome = keyof typeof outcomeLabels;

const PunchOutcomeEnum = enumOf(
  'PunchOutcome',
  'What became of a punch that was sent.',
  outcomeLabels,
);

@ObjectType({ description: 'What became of one punch.' })
@Access('punch:record')
export class RecordedPunch {
  @Field({ description: 'As it was sent.' })
  idempotencyKey!: string;

  @Field(() => PunchOutcomeEnum)
  outcome!: PunchOutcome;

  @Field(() => Punch, { nullable: true, description: 'The first of this key; none when refused.' })
  @ReadById()
  punch!: Relation<Punch> | string | null;

  @Field({
    description:
      'Whether it was recorded though the clock of the device is off by more than the agency tolerates.',
  })
  isClockOff!: boolean;

  @Field({
    description:
      'Whether it was recorded after the timesheet of its day was submitted: whoever approves that sees a flag.',
  })
  isAfterSubmission!: boolean;

  @Field(() => [Refusal], { description: 'Why it was refused.' })
  refusals!: readonly Refusal[];

  static of(recorded: Omit<RecordedPunch, 'punch'> & { punch: string | null }): RecordedPunch {
    return Object.assign(new RecordedPunch(), recorded);
  }
}

@ObjectType({ description: 'The punches have arrived. Each was recorded or refused by itself.' })
@Access('punch:record')
export class PunchesRecorded {
  @Field(() => [RecordedPunch], { description: 'One for each that was sent, in that order.' })
  punches!: RecordedPunch[];

  static of(punches: RecordedPunch[]): PunchesRecorded {
    return Object.assign(new PunchesRecorded(), { punches });
  }
}

export const RecordPunchesResult = resultOf(
  'RecordPunchesResult',
  'What became of the punches, or why none was looked at.',
  PunchesRecorded,
);
