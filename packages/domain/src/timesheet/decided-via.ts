import type { Labels } from '../kernel/labels.ts';

export const decidedViaLabels = {
  CONTACT: 'By the contact of the assignment',
  ALTERNATE: 'By whoever stands in',
  AGENCY: 'By the agency',
  AUTOMATIC: 'Automatically',
} as const satisfies Labels<string>;

/** As whom somebody approved or rejected a claim (T-8, T-10). */
export type DecidedVia = keyof typeof decidedViaLabels;
