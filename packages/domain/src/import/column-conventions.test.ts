import { expect, test } from 'vitest';
import { columnConventions } from './column-conventions.ts';

// Read with patience, this cell takes longer than a test may.
test('a cell that is made to take long is passed over', () => {
  const conventions = columnConventions([`${' 1:00'.repeat(40_000)}\nx`, '13/02/2026']);
  expect(conventions.dateOrder).toBe('DAY_FIRST');
});
