import type { PunchKind } from '@stint/domain/punch/punch.ts';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { PunchKindEnum } from './punch.type.ts';
import { Access } from '../graphql/access/access.ts';
import { recordId } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { line } from '../graphql/text-input.ts';

/** What one request takes at most: some weeks of somebody without a network. */
export const MOST_PUNCHES = 200;

@InputType({ description: 'One touch of the clock.' })
@Access('punch:record')
export class PunchInput {
  @Field({
    description:
      'A UUID that the device made for this punch. Sent again, it has no further effect.',
  })
  idempotencyKey!: string;

  @Field(() => PunchKindEnum)
  kind!: PunchKind;

  @Field(() => DateTimeScalar, { description: 'When it happened, by the clock of the device.' })
  deviceAt!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it waited on the device until there was a network. Left out: not.',
  })
  queued?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Left out: the work that lasts, the assignment of the nearest shift, or the only one.',
  })
  assignmentId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Counts up on the device.' })
  sequence?: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees, WGS 84.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees, WGS 84.' })
  longitude?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Radius in which the device really is, as it knows it.',
  })
  accuracyMeters?: number | null;
}

@InputType({ description: 'Punches of the signed-in employee, of one device.' })
@Access('punch:record')
export class RecordPunchesInput {
  @Field(() => DateTimeScalar, { description: 'Now, by the clock of the device.' })
  sentAt!: string;

  @Field(() => String, { nullable: true, description: 'Which phone or terminal.' })
  deviceId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Whose punches these are. Nothing is recorded when somebody else is signed in.',
  })
  accountId?: string | null;

  @Field(() => [PunchInput], { description: `At most ${MOST_PUNCHES}, in any order.` })
  punches!: PunchInput[];
}

export const recordPunchesSchema = z.object({
  sentAt: z.string(),
  deviceId: line(100).nullish(),
  accountId: recordId('Account').nullish(),
  punches: z
    .array(z.unknown())
    .min(1, problemText('CHOOSE_ONE', {}))
    .max(MOST_PUNCHES, problemText('TOO_MANY', { most: MOST_PUNCHES })),
});

/** A position that means nothing keeps nobody from clocking in: the punch is taken without it. */
const position = {
  latitude: z.number().min(-90).max(90).nullish().catch(null),
  longitude: z.number().min(-180).max(180).nullish().catch(null),
  accuracyMeters: z.number().min(0).max(1e7).nullish().catch(null),
};

/** A device that has lost its clock is in 1970. Further away, days before and after could not be looked at. */
const deviceAt = z
  .string()
  .refine((at) => at >= '1970' && at < '2100', problemText('CLOCK_OUT_OF_RANGE', {}));

/** Each by itself, so that one which cannot be used keeps back none of the others. */
export const punchSchema = z.object({
  idempotencyKey: z.guid().toLowerCase(),
  kind: z.enum(['IN', 'BREAK_START', 'BREAK_END', 'OUT']),
  deviceAt,
  queued: z.boolean().nullish(),
  assignmentId: recordId('Assignment').nullish(),
  sequence: z.number().int().nullish(),
  ...position,
});
