import type { Labels } from '../kernel/labels.ts';

export const approvalModeLabels = {
  CLIENT: 'By the client',
  AGENCY: 'By the agency',
  AUTOMATIC: 'Automatically, when nothing is remarkable',
} as const satisfies Labels<string>;

/**
 * Who approves the time and expenses of a client (T-10). A claim keeps the mode that it was begun with, so a change
 * of the setting is for new ones only.
 */
export type ApprovalMode = keyof typeof approvalModeLabels;
