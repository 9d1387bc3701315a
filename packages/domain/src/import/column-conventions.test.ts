import { expect, test } from 'vitest';
import { columnConventions } from './column-conventions.ts';

// If this cell were read completely, the test would time out.
test('a cell that would take very long is skipped', () => {
  const conventions = columnConventions([`${' 1:00'.repeat(40_000)}\nx`, '13/02/2026']);
  expect(conventions.dateOrder).toBe('DAY_FIRST');
});
