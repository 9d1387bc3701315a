import type { BlockingRecord, GuardAnswer } from '../kernel/refusal.ts';

/**
 * A contact or location belongs to one client. It can be moved to another one only while no job order or
 * assignment refers to it: otherwise work for one client would be done at another client's site.
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
