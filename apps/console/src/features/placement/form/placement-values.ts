import type { JobType } from '@stint/domain/job-order/job-type.ts';
import type { PlaceCandidateInput } from '../../../gql/graphql.ts';
import { typedText } from '@stint/spa-kit/record/form/field-text.ts';
import {
  termsInput,
  withoutOtherKind,
  type TermsValues,
} from '../../../record/terms/terms-values.ts';

/** The placement form as it is typed (P-4). */
export type PlacementValues = TermsValues & {
  jobType: JobType;
  owners: { accountId: string; share: string }[];
  conditions: { label: string; owner: string; dueDate: string; met: boolean }[];
};

/** What is placed: a submission, or again the canceled placement of one (P-10). */
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
    ...withoutOtherKind(termsInput(values), jobType === 'DIRECT'),
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
