import { type Refusal, refuse } from '../kernel/refusal.ts';

/** Orders of one contact that may wait for the agency's review at once: its staff reads each, and may be mailed about it. */
export const MOST_WAITING_ORDERS = 50;

/**
 * Whether a contact may submit another order (S-20).
 *
 * @param waiting how many of theirs wait for review
 */
export function mustLeaveTimeToReview(waiting: number): Refusal | undefined {
  if (waiting < MOST_WAITING_ORDERS) return undefined;
  return refuse('ORDERS_WAITING', { most: MOST_WAITING_ORDERS });
}
