import {
  type ActivityKind,
  activityKindLabels,
  LONGEST_ACTIVITY,
} from '@stint/domain/activity/activity.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { Activity, ActivityKindEnum } from './activity.type.ts';
import { Access } from '../graphql/access/access.ts';
import { mutationPayload } from '../graphql/mutation-payload.ts';
import { recordId } from '../graphql/parse-input.ts';
import { resultOf } from '../graphql/results.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { requiredText } from '../graphql/text-input.ts';
import { updateInputOf, updateSchema } from '../graphql/update-input.ts';
import { subjectId } from '../record/subject.ts';
import { problemText } from '../graphql/problem-message.ts';

/** What of an activity its author enters and may change. */
@InputType()
class ActivityContentInput {
  @Field(() => ActivityKindEnum)
  kind!: ActivityKind;

  @Field({ description: `What was said or is to be remembered; ${LONGEST_ACTIVITY} characters.` })
  body!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it took place; now when nothing is said. Never in the future.',
  })
  occurredAt?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Shown first on its record.' })
  pinned?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Seen by its author and by administrators only; mentions nobody.',
  })
  private?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Colleagues who are meant to read it.' })
  mentionIds?: string[] | null;
}

@InputType({ description: 'A note, call, email, or meeting to record.' })
@Access('activity:write')
export class LogActivityInput extends ActivityContentInput {
  @Field(() => ID, {
    description:
      'The record that it is about: a client, contact, location, job order, candidate, submission, placement, assignment, or employee.',
  })
  subjectId!: string;
}

@InputType({ description: 'What to change; what is left out stays as it is.' })
@Access('activity:write')
export class UpdateActivityInput extends updateInputOf(ActivityContentInput) {}

/** Colleagues an activity mentions at most. */
const MOST_MENTIONS = 50;

const contentSchema = z.object({
  kind: z.enum(valuesOf(activityKindLabels)),
  body: requiredText(LONGEST_ACTIVITY, 'EMPTY.activity'),
  occurredAt: z.string().optional(),
  pinned: z.boolean().optional(),
  private: z.boolean().optional(),
  mentionIds: z
    .array(recordId('Account'))
    .max(MOST_MENTIONS, problemText('TOO_MANY.mentions', { most: MOST_MENTIONS }))
    .transform((ids) => [...new Set(ids)])
    .optional(),
});

/** Null is as good as left out. */
const withoutNulls = (input: unknown) =>
  Object.fromEntries(Object.entries(input as object).filter(([, value]) => value !== null));

export const activitySchema = z.preprocess(
  withoutNulls,
  contentSchema.extend({ subjectId: subjectId() }),
);
export const activityUpdateSchema = z.preprocess(
  withoutNulls,
  updateSchema('Activity', contentSchema),
);

export const ActivityLogged = mutationPayload('ActivityLogged', {
  field: 'activity',
  type: () => Activity,
  access: ['activity:write'],
  description: 'The activity is recorded.',
});
export const ActivityUpdated = mutationPayload('ActivityUpdated', {
  field: 'activity',
  type: () => Activity,
  access: ['activity:write'],
  description: 'The activity is as asked for.',
});
export const LogActivityResult = resultOf(
  'LogActivityResult',
  'Recorded, or why not.',
  ActivityLogged,
);
export const UpdateActivityResult = resultOf(
  'UpdateActivityResult',
  'Changed, or why not.',
  ActivityUpdated,
);
