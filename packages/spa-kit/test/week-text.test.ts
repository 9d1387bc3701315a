import { expect, test } from 'vitest';
import { weekText } from '../src/record/schedule/week-text.ts';

test('a planned week is one line, a night shift says so', () => {
  const day = { startTime: '08:00', endTime: '16:30', breakMinutes: 30 };
  expect(weekText({ ...day, days: [1, 2, 3, 4, 5] })).toBe('Mon–Fri, 08:00–16:30, 30 min break');
  const night = { startTime: '22:00', endTime: '06:00', breakMinutes: 0 };
  expect(weekText({ ...night, days: [7, 5, 1] })).toBe('Mon, Fri, Sun, 22:00–06:00 (next day)');
});
