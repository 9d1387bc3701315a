import { type GuardAnswer, refuse } from './refusal.ts';
import { isBlank } from './typed-text.ts';

/** Input guard of actions that need a reason; what cannot be seen is none. */
export function mustGiveReason(_: unknown, { reason }: { reason?: string | null }): GuardAnswer {
  if (!isBlank(reason ?? '')) return undefined;
  return refuse('REASON_REQUIRED', {}, { field: 'reason' });
}

/** The ask that goes with it. */
export const reasonAsk = {
  field: 'reason',
  label: 'Reason',
  kind: 'text',
  lines: 2,
  required: true,
} as const;
