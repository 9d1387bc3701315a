import { expect, test } from 'vitest';
import { readable } from '../src/record/readable.ts';
import { weekText } from '../src/record/week-text.ts';

test('a sentence of the server shows dates, instants and amounts as people read them', () => {
  expect(readable('Start date set to 2026-11-02')).toBe('Start date set to Nov 2, 2026');
  expect(readable('Placement fee of 12000.00 USD becomes billable')).toBe(
    'Placement fee of $12,000.00 becomes billable',
  );
  expect(readable('2026-11-21T18:00:00Z', 'America/Chicago')).toContain('12:00');
  expect(readable('PO 2026-114 at × 1.5')).toBe('PO 2026-114 at × 1.5');
});

test('a planned week is one line, a night shift says so', () => {
  const day = { startTime: '08:00', endTime: '16:30', breakMinutes: 30 };
  expect(weekText({ ...day, days: [1, 2, 3, 4, 5] })).toBe('Mon–Fri, 08:00–16:30, 30 min break');
  const night = { startTime: '22:00', endTime: '06:00', breakMinutes: 0 };
  expect(weekText({ ...night, days: [7, 5, 1] })).toBe('Mon, Fri, Sun, 22:00–06:00 (next day)');
});
