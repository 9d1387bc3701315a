import type { JobType } from '@stint/domain/job-order/job-type.ts';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import type { CreateJobOrderInput, JobOrderFormFragment } from '../../../gql/graphql.ts';
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
} from '../../../record/form/schedule-values.ts';

/** A job order as its form holds it: text as it is typed. */
export type JobOrderValues = {
  title: string;
  jobType: JobType;
  positions: string;
  client: SearchOption | null;
  locationId: string;
  contactId: string;
  reportsToId: string;
  startDate: string;
  endDate: string;
  payRate: string;
  billRate: string;
  salary: string;
  feePercent: string;
  feeAmount: string;
  schedule: ScheduleValues;
  ownerId: string;
  description: string;
};

export const jobOrderLabels: Readonly<Record<keyof JobOrderValues, string>> = {
  title: 'Job title',
  jobType: 'Job type',
  positions: 'Openings ordered',
  client: 'Client',
  locationId: 'Location',
  contactId: 'Contact',
  reportsToId: 'Job reports to',
  startDate: 'Start date',
  endDate: 'End date',
  payRate: 'Pay rate per hour',
  billRate: 'Bill rate per hour',
  salary: 'Salary per year',
  feePercent: 'Fee, percent of the salary',
  feeAmount: 'Or a flat fee',
  schedule: 'Schedule',
  ownerId: 'Owner',
  description: 'Description',
};

/** @param order null for a new one, which is owned by `ownerId` */
export function jobOrderValues(
  order: JobOrderFormFragment | null,
  ownerId: string,
): JobOrderValues {
  return {
    title: fieldText(order?.title),
    jobType: order?.jobType ?? 'TEMP_CONTRACT',
    positions: String(order?.positions ?? 1),
    client: order && { value: order.client.id, label: order.client.name },
    locationId: fieldText(order?.location?.id),
    contactId: fieldText(order?.contact?.id),
    reportsToId: fieldText(order?.reportsTo?.id),
    startDate: fieldText(order?.startDate),
    endDate: fieldText(order?.endDate),
    payRate: amountText(order?.payRate),
    billRate: amountText(order?.billRate),
    salary: amountText(order?.salary),
    feePercent: decimalText(order?.feePercent),
    feeAmount: amountText(order?.feeAmount),
    schedule: scheduleValues(order?.schedule),
    ownerId: order ? fieldText(order.owner?.id) : ownerId,
    description: fieldText(order?.description),
  };
}

/** The form as the API takes it. Prices of the other kind of job are emptied. */
export function jobOrderInput(values: JobOrderValues): CreateJobOrderInput {
  const direct = values.jobType === 'DIRECT';
  const hourly = (value: string) => (direct ? null : typedText(value));
  const fee = (value: string) => (direct ? typedText(value) : null);
  return {
    title: values.title.trim(),
    jobType: values.jobType,
    positions: typedCount(values.positions) ?? 0,
    clientId: values.client?.value ?? '',
    locationId: typedText(values.locationId),
    contactId: typedText(values.contactId),
    reportsToId: typedText(values.reportsToId),
    startDate: typedText(values.startDate),
    endDate: typedText(values.endDate),
    payRate: hourly(values.payRate),
    billRate: hourly(values.billRate),
    salary: fee(values.salary),
    feePercent: fee(values.feePercent),
    feeAmount: fee(values.feeAmount),
    schedule: scheduleInput(values.schedule),
    ownerId: typedText(values.ownerId),
    description: typedText(values.description),
  };
}
