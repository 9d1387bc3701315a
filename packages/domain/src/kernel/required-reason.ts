import type { GuardAnswer } from './refusal.ts';

/** Input guard of actions that need a reason; blanks are none. */
export function requiredReason(_: unknown, { reason }: { reason?: string | null }): GuardAnswer {
  if (reason?.trim()) return undefined;
  return { code: 'REASON_REQUIRED', message: 'Enter a reason.', field: 'reason' };
}

/** The ask that goes with it. */
export const reasonAsk = {
  field: 'reason',
  label: 'Reason',
  kind: 'text',
  required: true,
} as const;
