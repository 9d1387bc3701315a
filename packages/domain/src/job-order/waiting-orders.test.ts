import { expect, test } from 'vitest';
import { MOST_WAITING_ORDERS, mustLeaveTimeToReview } from './waiting-orders.ts';

test('a contact submits no more orders than can be reviewed', () => {
  expect(mustLeaveTimeToReview(MOST_WAITING_ORDERS - 1)).toBeUndefined();
  expect(mustLeaveTimeToReview(MOST_WAITING_ORDERS)?.code).toBe('ORDERS_WAITING');
});
