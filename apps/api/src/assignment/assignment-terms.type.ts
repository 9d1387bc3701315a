import { Field, ID, InputType, Int } from 'type-graphql';
import type { AssignmentEntity } from './assignment.entity.ts';
import { days, decimal, recordId } from '../graphql/parse-input.ts';
import { line } from '../graphql/text-input.ts';
import { DecimalScalar } from '../graphql/scalars.ts';
import { OrderedWorkInput, orderedWorkShape } from '../job-order/ordered-work.type.ts';

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
export abstract class AssignmentTermsInput extends OrderedWorkInput {
  @Field(() => DecimalScalar, { nullable: true, description: '1.5 when nothing is said.' })
  overtimePayMultiplier?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '1.5 when nothing is said.' })
  overtimeBillMultiplier?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '2 when nothing is said.' })
  doubleTimePayMultiplier?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '2 when nothing is said.' })
  doubleTimeBillMultiplier?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Percent of pay; the agency’s for such work when nothing is said.',
  })
  burdenPercent?: string | null;

  @Field(() => Int, { nullable: true, description: 'Direct hire.' })
  guaranteeDays?: number | null;

  @Field(() => String, { nullable: true, description: 'The client’s purchase order.' })
  poNumber?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days until an invoice is due.' })
  paymentTermsDays?: number | null;

  @Field(() => ID, { nullable: true, description: 'Who gets the invoices at the client.' })
  billingContactId?: string | null;
}

/** Emptied means the usual one, as the form shows it. */
const multiplier = (defaultValue: string) =>
  decimal(2, 4)
    .nullish()
    .transform((entered) => (entered === null ? defaultValue : entered));

/** The shape of those fields: an emptied burden is the agency's (`agencyBurden`), for the schemas of inputs that have them. */
export const termsShape = {
  ...orderedWorkShape,
  overtimePayMultiplier: multiplier('1.5'),
  overtimeBillMultiplier: multiplier('1.5'),
  doubleTimePayMultiplier: multiplier('2'),
  doubleTimeBillMultiplier: multiplier('2'),
  burdenPercent: decimal(3, 4).nullish(),
  guaranteeDays: days.nullish(),
  poNumber: line(60).nullish(),
  paymentTermsDays: days.nullish(),
  billingContactId: recordId('Contact').nullish(),
};

/** Those of the terms that were entered, without those left out. */
export function enteredTerms(checked: Readonly<Record<string, unknown>>): Partial<StoredTerms> {
  return Object.fromEntries(
    termFields.flatMap((field) => (checked[field] === undefined ? [] : [[field, checked[field]]])),
  );
}
