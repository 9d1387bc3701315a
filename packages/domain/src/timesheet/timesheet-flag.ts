import type { Labels } from '../kernel/labels.ts';

export const timesheetFlagLabels = {
  SKEW_UNEXPLAINED: 'The clock of a device was off',
  PUNCH_MISSING: 'A punch is missing',
  OUTSIDE_GEOFENCE: 'Punched away from the location',
} as const satisfies Labels<string>;

/** What somebody should look at before they approve a sheet. It stops nobody. */
export type TimesheetFlag = keyof typeof timesheetFlagLabels;
