import type { Labels } from '../kernel/labels.ts';

export const statementKindLabels = {
  SUBMISSION: 'When submitting',
  APPROVAL: 'When approving',
} as const satisfies Labels<string>;

/** At what somebody accepted a disclaimer (S-6, S-10). */
export type StatementKind = keyof typeof statementKindLabels;
