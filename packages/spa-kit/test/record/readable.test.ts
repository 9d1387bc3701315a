import { expect, test } from 'vitest';
import { readable } from '../../src/record/readable.ts';

test('a sentence of the server shows dates, instants and amounts as people read them', () => {
  expect(readable('Start date set to 2026-11-02')).toBe('Start date set to Nov 2, 2026');
  expect(readable('Placement fee of 12000.00 USD becomes billable')).toBe(
    'Placement fee of $12,000.00 becomes billable',
  );
  expect(readable('2026-11-21T18:00:00Z', 'America/Chicago')).toContain('12:00');
  expect(readable('PO 2026-114 at × 1.5')).toBe('PO 2026-114 at × 1.5');
});
