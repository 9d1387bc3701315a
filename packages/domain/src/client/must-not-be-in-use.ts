import type { BlockingRecord, GuardAnswer } from '../kernel/refusal.ts';

/**
 * A contact or location belongs to one client. It may be put under another only while no job order or
 * assignment names it: their work would otherwise be done for one client at another's site.
 */
export function mustNotBeInUse(
  kind: 'contact' | 'location',
  uses: readonly BlockingRecord[],
): GuardAnswer {
  if (uses.length === 0) return undefined;
  return {
    code: 'IN_USE',
    message: `This ${kind} is named by records of its client. Add a new ${kind} to the other client instead.`,
    field: 'clientId',
    blocking: uses,
  };
}
