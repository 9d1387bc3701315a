import type { Labels } from '../kernel/labels.ts';

export const jobTypeLabels = {
  DIRECT: 'Direct hire',
  TEMP_CONTRACT: 'Temp/contract',
  TEMP_CONTRACT_TO_DIRECT: 'Temp/contract to direct',
} as const satisfies Labels<string>;

/** What is ordered: a permanent hire for a fee, or work by the hour. */
export type JobType = keyof typeof jobTypeLabels;
