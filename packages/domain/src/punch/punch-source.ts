import type { Labels } from '../kernel/labels.ts';

export const punchSourceLabels = {
  PHONE: 'Own phone',
  KIOSK: 'Terminal',
  STAFF: 'Agency',
} as const satisfies Labels<string>;

/** On what somebody clocked in or out, or that the agency recorded it for them. */
export type PunchSource = keyof typeof punchSourceLabels;
