import { expect, test } from 'vitest';
import { columnHabits } from './column-habits.ts';

test('a cell that is made to take long is passed over', () => {
  const begun = performance.now();
  const habits = columnHabits([`${' 1:00'.repeat(40_000)}\nx`, '13/02/2026']);
  expect(habits.dateOrder).toBe('DAY_FIRST');
  expect(performance.now() - begun).toBeLessThan(500);
});
