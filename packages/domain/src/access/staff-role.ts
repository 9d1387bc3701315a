import type { Labels } from '../kernel/labels.ts';

export const staffRoleLabels = {
  FRONT_OFFICE: 'Front office',
  BACK_OFFICE: 'Back office',
  ALL_IN: 'All-in',
  ADMIN: 'Administrator',
} as const satisfies Labels<string>;

export type StaffRole = keyof typeof staffRoleLabels;
