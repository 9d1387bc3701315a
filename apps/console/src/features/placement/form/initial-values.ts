import type { CancelledPlacementQuery, SubmissionToPlaceQuery } from '../../../gql/graphql.ts';
import { amountText, decimalText, fieldText } from '../../../record/form/field-text.ts';
import { scheduleValues } from '../../../record/form/schedule-values.ts';
import type { PlacementValues } from './placement-values.ts';

export type SubmissionToPlace = Extract<
  SubmissionToPlaceQuery['node'],
  { __typename: 'Submission' }
>;
export type CancelledPlacement = NonNullable<CancelledPlacementQuery['placement']>;

/** The form of a first placing: what the job order says, credited to whoever places. */
export function valuesFromOrder(
  { jobOrder: order }: SubmissionToPlace,
  accountId: string,
): PlacementValues {
  return {
    jobType: order.jobType,
    startDate: fieldText(order.startDate),
    endDate: fieldText(order.endDate),
    payRate: amountText(order.payRate),
    billRate: amountText(order.billRate),
    overtimePayMultiplier: '1.5',
    overtimeBillMultiplier: '1.5',
    doubleTimePayMultiplier: '2',
    doubleTimeBillMultiplier: '2',
    burdenPercent: '',
    salary: amountText(order.salary),
    feePercent: decimalText(order.feePercent),
    feeAmount: amountText(order.feeAmount),
    guaranteeDays: '',
    locationId: fieldText(order.location?.id),
    contactId: fieldText(order.contact?.id),
    reportsToId: fieldText(order.reportsTo?.id),
    billingContactId: '',
    poNumber: '',
    paymentTermsDays: fieldText(order.client.paymentTermsDays),
    schedule: scheduleValues(order.schedule),
    owners: [{ accountId, share: '100' }],
    conditions: [],
  };
}

/** The form of activating: the placement as it was when it was cancelled (P-10). */
export function valuesFromPlacement({
  assignment: terms,
  owners,
  conditions,
}: CancelledPlacement): PlacementValues {
  return {
    jobType: terms.jobType,
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
    locationId: fieldText(terms.location?.id),
    contactId: fieldText(terms.contact?.id),
    reportsToId: fieldText(terms.reportsTo?.id),
    billingContactId: fieldText(terms.billingContact?.id),
    poNumber: fieldText(terms.poNumber),
    paymentTermsDays: fieldText(terms.paymentTermsDays),
    schedule: scheduleValues(terms.schedule),
    owners: owners.map(({ account, share }) => ({
      accountId: account.id,
      share: decimalText(share),
    })),
    conditions: conditions.map(({ label, owner, dueDate, met }) => ({
      label,
      owner: fieldText(owner),
      dueDate: fieldText(dueDate),
      met,
    })),
  };
}
