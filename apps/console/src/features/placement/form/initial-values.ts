import { defaultMultipliers } from '@stint/domain/placement/margin.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import type { CancelledPlacementQuery, SubmissionToPlaceQuery } from '../../../gql/graphql.ts';
import { decimalText, fieldText } from '@stint/spa-kit/record/form/field-text.ts';
import { AssignmentTerms, termsValues } from '../../../record/terms/terms-values.ts';
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
    ...termsValues({
      ...order,
      overtimePayMultiplier: defaultMultipliers.overtime,
      overtimeBillMultiplier: defaultMultipliers.overtime,
      doubleTimePayMultiplier: defaultMultipliers.doubleTime,
      doubleTimeBillMultiplier: defaultMultipliers.doubleTime,
      burdenPercent: '',
      guaranteeDays: null,
      paymentTermsDays: order.client.paymentTermsDays,
      poNumber: null,
      billingContact: null,
    }),
    owners: [{ accountId, share: '100' }],
    conditions: [],
  };
}

/** The form of activating: the placement as it was when it was canceled (P-10). */
export function valuesFromPlacement(placement: CancelledPlacement): PlacementValues {
  const { owners, conditions } = placement;
  const terms = readFragment(AssignmentTerms, placement.assignment);
  return {
    jobType: terms.jobType,
    ...termsValues(terms),
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
