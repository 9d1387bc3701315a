import { type BlockingRecord, type GuardAnswer, refuse } from '../kernel/refusal.ts';
import { nounTerm } from '../messages/value.ts';

/**
 * A contact or location belongs to one client. It can be moved to another one only while no job order or
 * assignment refers to it: otherwise work for one client would be done at another client's site.
 */
export function mustNotBeInUse(
  kind: 'contact' | 'location',
  uses: readonly BlockingRecord[],
): GuardAnswer {
  if (uses.length === 0) return undefined;
  return refuse('IN_USE', { noun: nounTerm(kind) }, { field: 'clientId', blocking: uses });
}
