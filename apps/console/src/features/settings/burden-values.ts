import type { JobType } from '@stint/domain/job-order/job-type.ts';
import { typedText } from '@stint/spa-kit/record/form/field-text.ts';
import type { BurdenSettingsFragment } from '../../gql/graphql.ts';

/** The agency's burden as its form holds it: text as it is typed, '' where nothing is chosen. */
export type BurdenValues = {
  burdenPercent: string;
  burdenOverrides: { state: string; jobType: string; percent: string }[];
};

export const burdenLabels: Readonly<Record<keyof BurdenValues, string>> = {
  burdenPercent: 'Default burden, percent of pay',
  burdenOverrides: 'Exceptions by state and job type',
};

export function burdenValues({
  burdenPercent,
  burdenOverrides,
}: BurdenSettingsFragment): BurdenValues {
  return {
    burdenPercent,
    burdenOverrides: burdenOverrides.map(({ state, jobType, percent }) => ({
      state: state ?? '',
      jobType: jobType ?? '',
      percent,
    })),
  };
}

/** What was entered, as the API takes it. */
export function burdenInput({ burdenPercent, burdenOverrides }: BurdenValues) {
  return {
    burdenPercent,
    burdenOverrides: burdenOverrides.map(({ state, jobType, percent }) => ({
      state: typedText(state),
      jobType: typedText(jobType) as JobType | null,
      percent,
    })),
  };
}
