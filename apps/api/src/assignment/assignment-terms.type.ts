import type { WorkSchedule } from '@stint/domain/job-order/work-schedule.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import type { AssignmentEntity } from './assignment.entity.ts';
import { days, decimal, recordId, text } from '../graphql/checked-input.ts';
import { DateScalar, DecimalScalar } from '../graphql/scalars.ts';
import { workScheduleSchema, WorkScheduleInput } from '../job-order/work-schedule.type.ts';

/** The terms of an assignment as they are stored. */
export type StoredTerms = Pick<
  AssignmentEntity,
  (typeof termFields)[number] | 'jobType' | 'currency'
>;

/** What can be entered when placing and changed afterwards. */
export const termFields = [
  'startDate',
  'endDate',
  'payRate',
  'billRate',
  'overtimePayMultiplier',
  'overtimeBillMultiplier',
  'doubleTimePayMultiplier',
  'doubleTimeBillMultiplier',
  'burdenPercent',
  'salary',
  'feePercent',
  'feeAmount',
  'guaranteeDays',
  'poNumber',
  'paymentTermsDays',
  'locationId',
  'contactId',
  'reportsToId',
  'billingContactId',
  'schedule',
] as const;

/** The terms as they are entered: what is left out stays as it is, `null` empties it. */
@InputType()
export abstract class AssignmentTermsInput {
  @Field(() => DateScalar, { nullable: true })
  startDate?: string | null;

  @Field(() => DateScalar, { nullable: true })
  endDate?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Per hour.' })
  payRate?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Per hour.' })
  billRate?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '1.5 when nothing is said.' })
  overtimePayMultiplier?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '1.5 when nothing is said.' })
  overtimeBillMultiplier?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '2 when nothing is said.' })
  doubleTimePayMultiplier?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '2 when nothing is said.' })
  doubleTimeBillMultiplier?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent of pay.' })
  burdenPercent?: string | null;

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

  @Field(() => Int, { nullable: true, description: 'Direct hire.' })
  guaranteeDays?: number | null;

  @Field(() => String, { nullable: true, description: 'The client’s purchase order.' })
  poNumber?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days until an invoice is due.' })
  paymentTermsDays?: number | null;

  @Field(() => ID, { nullable: true, description: 'A location of the client.' })
  locationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A contact of the client.' })
  contactId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who directs the work at the client.' })
  reportsToId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who gets the invoices at the client.' })
  billingContactId?: string | null;

  @Field(() => WorkScheduleInput, { nullable: true })
  schedule?: WorkSchedule | null;
}

const date = z.string().nullish();
const rate = decimal(8, 4).nullish();
const contact = recordId('Contact').nullish();
/** Emptied means the usual one, as the form shows it. */
const multiplier = (usual: string) =>
  decimal(2, 4)
    .nullish()
    .transform((entered) => (entered === null ? usual : entered));

/** The shape of those fields, for the schemas of inputs that have them. */
export const termsShape = {
  startDate: date,
  endDate: date,
  payRate: rate,
  billRate: rate,
  overtimePayMultiplier: multiplier('1.5'),
  overtimeBillMultiplier: multiplier('1.5'),
  doubleTimePayMultiplier: multiplier('2'),
  doubleTimeBillMultiplier: multiplier('2'),
  burdenPercent: decimal(3, 4)
    .nullish()
    .transform((entered) => (entered === null ? '0' : entered)),
  salary: decimal(10, 2).nullish(),
  feePercent: decimal(3, 4).nullish(),
  feeAmount: decimal(12, 2).nullish(),
  guaranteeDays: days.nullish(),
  poNumber: text(60).nullish(),
  paymentTermsDays: days.nullish(),
  locationId: recordId('Location').nullish(),
  contactId: contact,
  reportsToId: contact,
  billingContactId: contact,
  schedule: workScheduleSchema.nullish(),
};

/** Those of the terms that were entered, without those left out. */
export function enteredTerms(checked: Readonly<Record<string, unknown>>): Partial<StoredTerms> {
  return Object.fromEntries(
    termFields.flatMap((field) => (checked[field] === undefined ? [] : [[field, checked[field]]])),
  );
}
