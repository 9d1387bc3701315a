import type { WorkSchedule } from '@stint/domain/job-order/work-schedule.ts';
import { jobTypeLabels, type JobType } from '@stint/domain/job-order/job-type.ts';
import { wordsOf } from '@stint/domain/kernel/words.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { JobOrder, JobTypeEnum } from './job-order.type.ts';
import { WorkScheduleInput, workScheduleSchema } from './work-schedule.type.ts';
import { Access } from '../graphql/access/access.ts';
import { decimal, recordId, requiredText, text } from '../graphql/checked-input.ts';
import { resultOf } from '../graphql/results.ts';
import { DateScalar, DecimalScalar } from '../graphql/scalars.ts';
import { writtenRecord } from '../graphql/written-record.ts';

@InputType()
abstract class JobOrderFields {
  @Field(() => ID, { nullable: true, description: 'A location of the client.' })
  locationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A contact of the client: who ordered.' })
  contactId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A contact of the client: who directs the work.',
  })
  reportsToId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who works on it.' })
  ownerId?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Per hour.' })
  payRate?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Per hour.' })
  billRate?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Per year; direct hire.' })
  salary?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Percent of the salary; direct hire.',
  })
  feePercent?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'In place of a percentage; direct hire.',
  })
  feeAmount?: string | null;

  @Field(() => DateScalar, { nullable: true })
  startDate?: string | null;

  @Field(() => DateScalar, { nullable: true })
  endDate?: string | null;

  @Field(() => WorkScheduleInput, { nullable: true })
  schedule?: WorkSchedule | null;

  @Field(() => String, { nullable: true })
  description?: string | null;
}

@InputType({ description: 'A new job order; it is open at once.' })
@Access('job-order:write')
export class CreateJobOrderInput extends JobOrderFields {
  @Field(() => ID)
  clientId!: string;

  @Field()
  title!: string;

  @Field(() => JobTypeEnum)
  jobType!: JobType;

  @Field(() => Int, { description: 'How many people the client orders.' })
  positions!: number;
}

@InputType({ description: 'What to change; what is left out stays as it is, null empties it.' })
@Access('job-order:write')
export class UpdateJobOrderInput extends JobOrderFields {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'Another client, while nobody is submitted.' })
  clientId?: string | null;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => JobTypeEnum, { nullable: true })
  jobType?: JobType | null;

  @Field(() => Int, { nullable: true, description: 'How many people the client orders.' })
  positions?: number | null;
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

const shape = z.object({
  clientId: recordId('Client'),
  title: requiredText(200, 'Enter a title.'),
  jobType: z.enum(wordsOf(jobTypeLabels), 'Choose a job type.'),
  positions: z
    .number('Enter how many people are ordered.')
    .int()
    .min(1, 'At least one.')
    .max(9999, 'At most 9,999.'),
  locationId: recordId('Location').nullish(),
  contactId: recordId('Contact').nullish(),
  reportsToId: recordId('Contact').nullish(),
  ownerId: recordId('Account').nullish(),
  payRate: decimal(8, 4).nullish(),
  billRate: decimal(8, 4).nullish(),
  salary: decimal(12, 2).nullish(),
  feePercent: decimal(3, 4).nullish(),
  feeAmount: decimal(12, 2).nullish(),
  startDate: z.string().nullish(),
  endDate: z.string().nullish(),
  schedule: workScheduleSchema.nullish(),
  description: text(10_000).nullish(),
});

export const jobOrderSchema = shape.refine(inOrder, endsTooEarly());

export const jobOrderUpdateSchema = shape
  .partial()
  .extend({ id: recordId('JobOrder'), version: z.number() })
  .refine(inOrder, endsTooEarly());

function inOrder({ startDate, endDate }: { startDate?: string | null; endDate?: string | null }) {
  return !startDate || !endDate || endDate >= startDate;
}

function endsTooEarly() {
  return { path: ['endDate'], message: 'The end date is before the start date.' };
}

export const statusChangeSchema = z.object({
  id: recordId('JobOrder'),
  version: z.number(),
  action: z.string(),
  reason: text(2000).nullish(),
});

const written = { field: 'jobOrder', type: () => JobOrder } as const;

export const JobOrderCreated = writtenRecord('JobOrderCreated', {
  ...written,
  access: ['job-order:write'],
  description: 'The job order is there.',
});
export const CreateJobOrderResult = resultOf(
  'CreateJobOrderResult',
  'Created, or why not.',
  JobOrderCreated,
);

export const JobOrderUpdated = writtenRecord('JobOrderUpdated', {
  ...written,
  access: ['job-order:write', 'job-order:review'],
  description: 'The job order is as asked for.',
});
export const UpdateJobOrderResult = resultOf(
  'UpdateJobOrderResult',
  'Changed, or why not.',
  JobOrderUpdated,
);
export const ChangeJobOrderStatusResult = resultOf(
  'ChangeJobOrderStatusResult',
  'Moved, or why not.',
  JobOrderUpdated,
);
