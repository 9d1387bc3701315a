import type { WorkSchedule } from '@stint/domain/job-order/work-schedule.ts';
import { Field, ID, InputType } from 'type-graphql';
import { WorkScheduleInput, workScheduleSchema } from './work-schedule.type.ts';
import { businessDate, decimal, recordId } from '../graphql/parse-input.ts';
import { DateScalar, DecimalScalar } from '../graphql/scalars.ts';

/** What a job order says of the work and an assignment takes over: where, with whom, when, at which rates. */
@InputType()
export abstract class OrderedWorkInput {
  @Field(() => DateScalar, { nullable: true })
  startDate?: string | null;

  @Field(() => DateScalar, { nullable: true })
  endDate?: string | null;

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

  @Field(() => ID, { nullable: true, description: 'A location of the client.' })
  locationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A contact of the client: who ordered.' })
  contactId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A contact of the client: who directs the work.',
  })
  reportsToId?: string | null;

  @Field(() => WorkScheduleInput, { nullable: true })
  schedule?: WorkSchedule | null;
}

/** The shape of those fields, for the schemas of inputs that have them. */
export const orderedWorkShape = {
  startDate: businessDate.nullish(),
  endDate: businessDate.nullish(),
  payRate: decimal(8, 4).nullish(),
  billRate: decimal(8, 4).nullish(),
  salary: decimal(12, 2).nullish(),
  feePercent: decimal(3, 4).nullish(),
  feeAmount: decimal(12, 2).nullish(),
  locationId: recordId('Location').nullish(),
  contactId: recordId('Contact').nullish(),
  reportsToId: recordId('Contact').nullish(),
  schedule: workScheduleSchema.nullish(),
};
