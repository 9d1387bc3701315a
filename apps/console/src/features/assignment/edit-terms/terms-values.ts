import type { AssignmentTermsQuery, UpdateAssignmentInput } from '../../../gql/graphql.ts';
import type { Stored } from '../../../record/edit/use-save.ts';
import { decimalText, fieldText, typedCount, typedText } from '../../../record/form/field-text.ts';
import {
  scheduleInput,
  scheduleValues,
  type ScheduleValues,
} from '../../../record/form/schedule-values.ts';

export type Terms = NonNullable<AssignmentTermsQuery['assignment']>;

/** The terms as the form holds them: text, '' where nothing is said. */
export type TermsValues = Record<(typeof textFields)[number], string> & {
  schedule: ScheduleValues;
};

const textFields = [
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
  'paymentTermsDays',
  'poNumber',
  'locationId',
  'contactId',
  'reportsToId',
  'billingContactId',
] as const;

/** What the conflict notice calls the fields. */
export const termsLabels: Readonly<Record<string, string>> = {
  startDate: 'Start date',
  endDate: 'End date',
  payRate: 'Pay rate',
  billRate: 'Bill rate',
  burdenPercent: 'Burden',
  salary: 'Salary',
  feePercent: 'Fee percent',
  feeAmount: 'Fee',
  guaranteeDays: 'Guarantee',
  paymentTermsDays: 'Payment terms',
  poNumber: 'PO number',
  locationId: 'Location',
  contactId: 'Contact',
  reportsToId: 'Reports to',
  billingContactId: 'Billing contact',
  schedule: 'Schedule',
};

/** An assignment's terms as the form begins with them. */
export function storedTerms(terms: Terms): Stored<TermsValues> {
  const { id, version } = terms;
  return {
    id,
    version,
    values: {
      startDate: fieldText(terms.startDate),
      endDate: fieldText(terms.endDate),
      payRate: decimalText(terms.payRate),
      billRate: decimalText(terms.billRate),
      overtimePayMultiplier: decimalText(terms.overtimePayMultiplier),
      overtimeBillMultiplier: decimalText(terms.overtimeBillMultiplier),
      doubleTimePayMultiplier: decimalText(terms.doubleTimePayMultiplier),
      doubleTimeBillMultiplier: decimalText(terms.doubleTimeBillMultiplier),
      burdenPercent: decimalText(terms.burdenPercent),
      salary: decimalText(terms.salary),
      feePercent: decimalText(terms.feePercent),
      feeAmount: decimalText(terms.feeAmount),
      guaranteeDays: fieldText(terms.guaranteeDays),
      paymentTermsDays: fieldText(terms.paymentTermsDays),
      poNumber: fieldText(terms.poNumber),
      locationId: fieldText(terms.location?.id),
      contactId: fieldText(terms.contact?.id),
      reportsToId: fieldText(terms.reportsTo?.id),
      billingContactId: fieldText(terms.billingContact?.id),
      schedule: scheduleValues(terms.schedule),
    },
  };
}

/** What was entered, as the API takes it; an emptied field is null. */
export function termsInput({
  schedule,
  guaranteeDays,
  paymentTermsDays,
  ...texts
}: TermsValues): Omit<UpdateAssignmentInput, 'id' | 'version'> {
  const entered = Object.entries(texts).map(([field, text]) => [field, typedText(text)] as const);
  return {
    ...Object.fromEntries(entered),
    guaranteeDays: typedCount(guaranteeDays),
    paymentTermsDays: typedCount(paymentTermsDays),
    schedule: scheduleInput(schedule),
  };
}
