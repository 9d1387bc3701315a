import { expect, test } from 'vitest';
import { columnHabits } from './column-habits.ts';

// Read with patience, this cell takes longer than a test may.
test('a cell that is made to take long is passed over', () => {
  const habits = columnHabits([`${' 1:00'.repeat(40_000)}\nx`, '13/02/2026']);
  expect(habits.dateOrder).toBe('DAY_FIRST');
});
