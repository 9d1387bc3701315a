import { jobTypeLabels, type JobType } from '@stint/domain/job-order/job-type.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { JobTypeEnum } from './job-order.type.ts';
import { OrderedWorkInput, orderedWorkShape } from './ordered-work.type.ts';
import { Access } from '../graphql/access/access.ts';
import { updateSchema } from '../graphql/update-input.ts';
import { recordId } from '../graphql/parse-input.ts';
import { knownName, requiredLine, text } from '../graphql/text-input.ts';
import { problemText } from '../graphql/problem-message.ts';

@InputType({ description: 'A new job order; it is open at once.' })
@Access('job-order:write')
export class CreateJobOrderInput extends OrderedWorkInput {
  @Field(() => ID)
  clientId!: string;

  @Field()
  title!: string;

  @Field(() => JobTypeEnum)
  jobType!: JobType;

  @Field(() => Int, { description: 'How many people the client orders.' })
  positions!: number;

  @Field(() => ID, { nullable: true, description: 'Who works on it.' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true })
  description?: string | null;
}

@InputType({ description: 'Moves a job order to another status.' })
@Access('job-order:write', 'job-order:review')
export class ChangeJobOrderStatusInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field({ description: 'One of the job order’s `actions`.' })
  action!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Kept in the history; when declining, what the client reads.',
  })
  reason?: string | null;
}

export const positionCount = z
  .number(problemText('EMPTY.positions', {}))
  .int()
  .min(1, problemText('AT_LEAST.one', {}))
  .max(9999, problemText('AT_MOST.positions', { most: 9999 }));

const shape = z.object({
  ...orderedWorkShape,
  clientId: recordId('Client'),
  title: requiredLine(200, 'EMPTY.title'),
  jobType: z.enum(valuesOf(jobTypeLabels), problemText('CHOOSE_ONE.jobType', {})),
  positions: positionCount,
  ownerId: recordId('Account').nullish(),
  description: text(10_000).nullish(),
});

export const jobOrderSchema = shape.refine(inOrder, endsTooEarly());

export const jobOrderUpdateSchema = updateSchema('JobOrder', shape).refine(inOrder, endsTooEarly());

export function inOrder({
  startDate,
  endDate,
}: {
  startDate?: string | null;
  endDate?: string | null;
}) {
  return !startDate || !endDate || endDate >= startDate;
}

export function endsTooEarly() {
  return { path: ['endDate'], message: problemText('END_BEFORE_START.entered', {}) };
}

export const statusChangeSchema = z.object({
  id: recordId('JobOrder'),
  version: z.number(),
  action: knownName(),
  reason: text(2000).nullish(),
});
