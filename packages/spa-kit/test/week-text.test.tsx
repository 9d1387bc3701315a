import { render } from '@testing-library/react';
import { OfficeTimeProvider } from '@stint/ui/dates/office-time.ts';
import { expect, test } from 'vitest';
import { WeekText } from '../src/record/schedule/week-text.tsx';

type Week = Parameters<typeof WeekText>[0]['week'];

/** What is read where the office has this clock; the narrow space before AM and PM is written as an ordinary one. */
function text(week: Week, hourClock: 'H12' | 'H24') {
  const { container } = render(
    <OfficeTimeProvider value={{ zone: 'America/Chicago', hourClock }}>
      <WeekText week={week} />
    </OfficeTimeProvider>,
  );
  return container.textContent.replaceAll('\u202f', ' ');
}

test('a planned week is one line, by the clock of the office', () => {
  const week = { startTime: '08:00', endTime: '16:30', breakMinutes: 30, days: [1, 2, 3, 4, 5] };
  expect(text(week, 'H24')).toBe('Mon–Fri, 08:00–16:30, 30 min break');
  expect(text(week, 'H12')).toBe('Mon–Fri, 8:00 AM–4:30 PM, 30 min break');
});

test('a night shift says that it ends on the next day', () => {
  const night = { startTime: '22:00', endTime: '06:00', breakMinutes: 0, days: [7, 5, 1] };
  expect(text(night, 'H24')).toBe('Mon, Fri, Sun, 22:00–06:00 (next day)');
});
