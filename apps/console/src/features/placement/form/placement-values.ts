import type { JobType } from '@stint/domain/job-order/job-type.ts';
import type { PlaceCandidateInput } from '../../../gql/graphql.ts';
import { typedCount, typedText } from '../../../record/form/field-text.ts';
import { scheduleInput, type ScheduleValues } from '../../../record/form/schedule-values.ts';

/** The placement form as it is typed (P-4); '' where nothing is said. */
export type PlacementValues = {
  jobType: JobType;
  startDate: string;
  endDate: string;
  payRate: string;
  billRate: string;
  overtimePayMultiplier: string;
  overtimeBillMultiplier: string;
  doubleTimePayMultiplier: string;
  doubleTimeBillMultiplier: string;
  burdenPercent: string;
  salary: string;
  feePercent: string;
  feeAmount: string;
  guaranteeDays: string;
  locationId: string;
  contactId: string;
  reportsToId: string;
  billingContactId: string;
  poNumber: string;
  paymentTermsDays: string;
  schedule: ScheduleValues;
  owners: { accountId: string; share: string }[];
  conditions: { label: string; owner: string; dueDate: string; met: boolean }[];
};

/** What is placed: a submission, or again the cancelled placement of one (P-10). */
export type PlacingTarget = { submissionId: string; placementId?: string; version: number };

/** The form as the API takes it. What belongs to the other kind of job is emptied. */
export function placementInput(
  values: PlacementValues,
  target: PlacingTarget,
  acknowledgedWarnings: readonly string[] = [],
): PlaceCandidateInput {
  const { jobType, owners, conditions } = values;
  return {
    ...target,
    jobType,
    startDate: typedText(values.startDate),
    endDate: typedText(values.endDate),
    ...(jobType === 'DIRECT' ? directTerms(values) : hourlyTerms(values)),
    locationId: typedText(values.locationId),
    contactId: typedText(values.contactId),
    reportsToId: typedText(values.reportsToId),
    billingContactId: typedText(values.billingContactId),
    poNumber: typedText(values.poNumber),
    paymentTermsDays: typedCount(values.paymentTermsDays),
    schedule: scheduleInput(values.schedule),
    owners: owners
      .filter(({ accountId }) => accountId !== '')
      .map(({ accountId, share }) => ({ accountId, share: share.trim() || '0' })),
    conditions: conditions
      .filter(({ label }) => label.trim() !== '')
      .map(({ label, owner, dueDate, met }) => ({
        label: label.trim(),
        owner: typedText(owner),
        dueDate: typedText(dueDate),
        met,
      })),
    acknowledgedWarnings: [...acknowledgedWarnings],
  };
}

type Terms = Partial<PlaceCandidateInput>;

function hourlyTerms(values: PlacementValues): Terms {
  return {
    payRate: typedText(values.payRate),
    billRate: typedText(values.billRate),
    overtimePayMultiplier: typedText(values.overtimePayMultiplier),
    overtimeBillMultiplier: typedText(values.overtimeBillMultiplier),
    doubleTimePayMultiplier: typedText(values.doubleTimePayMultiplier),
    doubleTimeBillMultiplier: typedText(values.doubleTimeBillMultiplier),
    burdenPercent: typedText(values.burdenPercent),
    salary: null,
    feePercent: null,
    feeAmount: null,
    guaranteeDays: null,
  };
}

function directTerms(values: PlacementValues): Terms {
  return {
    payRate: null,
    billRate: null,
    salary: typedText(values.salary),
    feePercent: typedText(values.feePercent),
    feeAmount: typedText(values.feeAmount),
    guaranteeDays: typedCount(values.guaranteeDays),
  };
}
