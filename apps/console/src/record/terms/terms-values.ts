import { graphql } from '../../gql/gql.ts';
import type { AssignmentTermsFragment, UpdateAssignmentInput } from '../../gql/graphql.ts';
import {
  amountText,
  decimalText,
  fieldText,
  typedCount,
  typedText,
} from '@stint/spa-kit/record/form/field-text.ts';
import {
  scheduleInput,
  scheduleValues,
  type ScheduleValues,
} from '@stint/spa-kit/record/schedule/schedule-values.ts';

export const AssignmentTerms = graphql(`
  fragment AssignmentTerms on Assignment {
    jobType
    startDate
    endDate
    payRate
    billRate
    overtimePayMultiplier
    overtimeBillMultiplier
    doubleTimePayMultiplier
    doubleTimeBillMultiplier
    burdenPercent
    salary
    feePercent
    feeAmount
    guaranteeDays
    paymentTermsDays
    poNumber
    schedule {
      days
      startTime
      endTime
      breakMinutes
    }
    location {
      id
    }
    contact {
      id
    }
    reportsTo {
      id
    }
    billingContact {
      id
    }
  }
`);

/** The terms of work as a form holds them (P-4): text as it is typed, '' where nothing is said. */
export type TermsValues = Record<(typeof textFields)[number], string> & {
  schedule: ScheduleValues;
};

/** Entered for work that is paid by the hour alone. */
const hourlyFields = [
  'payRate',
  'billRate',
  'overtimePayMultiplier',
  'overtimeBillMultiplier',
  'doubleTimePayMultiplier',
  'doubleTimeBillMultiplier',
  'burdenPercent',
] as const;

/** Entered for direct hires alone. */
const directFields = ['salary', 'feePercent', 'feeAmount', 'guaranteeDays'] as const;

const textFields = [
  'startDate',
  'endDate',
  ...hourlyFields,
  ...directFields,
  'paymentTermsDays',
  'poNumber',
  'locationId',
  'contactId',
  'reportsToId',
  'billingContactId',
] as const;

type Terms = Omit<AssignmentTermsFragment, ' $fragmentName' | '__typename' | 'jobType'>;

/** Stored terms, or those that are proposed, as a form begins with them. */
export function termsValues(terms: Terms): TermsValues {
  return {
    startDate: fieldText(terms.startDate),
    endDate: fieldText(terms.endDate),
    payRate: amountText(terms.payRate),
    billRate: amountText(terms.billRate),
    overtimePayMultiplier: decimalText(terms.overtimePayMultiplier),
    overtimeBillMultiplier: decimalText(terms.overtimeBillMultiplier),
    doubleTimePayMultiplier: decimalText(terms.doubleTimePayMultiplier),
    doubleTimeBillMultiplier: decimalText(terms.doubleTimeBillMultiplier),
    burdenPercent: decimalText(terms.burdenPercent),
    salary: amountText(terms.salary),
    feePercent: decimalText(terms.feePercent),
    feeAmount: amountText(terms.feeAmount),
    guaranteeDays: fieldText(terms.guaranteeDays),
    paymentTermsDays: fieldText(terms.paymentTermsDays),
    poNumber: fieldText(terms.poNumber),
    locationId: fieldText(terms.location?.id),
    contactId: fieldText(terms.contact?.id),
    reportsToId: fieldText(terms.reportsTo?.id),
    billingContactId: fieldText(terms.billingContact?.id),
    schedule: scheduleValues(terms.schedule),
  };
}

export type TermsInput = Omit<UpdateAssignmentInput, 'id' | 'version'>;

/** What was entered, as the API takes it; an emptied field is null. */
export function termsInput(values: TermsValues): TermsInput {
  return {
    ...Object.fromEntries(textFields.map((field) => [field, typedText(values[field])])),
    guaranteeDays: typedCount(values.guaranteeDays),
    paymentTermsDays: typedCount(values.paymentTermsDays),
    schedule: scheduleInput(values.schedule),
  };
}

/** Empties what belongs to the other kind of work. */
export function withoutOtherKind(input: TermsInput, direct: boolean): TermsInput {
  const others = direct ? hourlyFields : directFields;
  return { ...input, ...Object.fromEntries(others.map((field) => [field, null])) };
}
