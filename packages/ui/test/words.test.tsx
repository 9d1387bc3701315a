import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../src/dates/format-date.ts';
import { formatInstant } from '../src/dates/format-instant.ts';
import { formatRelative } from '../src/dates/format-relative.ts';
import { fieldProblems } from '../src/form/field-problems.ts';
import { formatMoney } from '../src/money/format-money.ts';
import { Timeline } from '../src/timeline/timeline.tsx';
import { show } from './render.tsx';

describe('money', () => {
  it('shows every digit', () => {
    expect(formatMoney('9007199254740993.10', 'USD')).toBe('$9,007,199,254,740,993.10');
    expect(formatMoney('27.5', 'EUR')).toBe('€27.50');
  });
});

describe('dates', () => {
  it('never applies a time zone to a calendar date', () => {
    expect(formatDate('2026-01-01')).toBe('Jan 1, 2026');
    expect(formatDate('soon')).toBe('soon');
  });

  it('shows the time zone of an instant only when it is not the viewer’s', () => {
    const viewer = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const other = viewer === 'America/Chicago' ? 'Europe/Madrid' : 'America/Chicago';
    const instant = '2026-11-21T18:05:00Z';
    expect(formatInstant(instant)).toMatch(/(AM|PM)$/);
    expect(formatInstant(instant, other)).toMatch(/(CST|GMT\+1)$/);
  });

  it('shows how long ago', () => {
    const now = Date.parse('2026-11-21T12:00:00Z');
    expect(formatRelative('2026-11-21T11:59:40Z', now)).toBe('just now');
    expect(formatRelative('2026-11-21T11:55:00Z', now)).toBe('5 minutes ago');
    expect(formatRelative('2026-11-22T13:00:00Z', now)).toBe('tomorrow');
  });
});

describe('problems the server found', () => {
  it('are shown at their field, or above the form if it has no such field', () => {
    const problems = [
      { path: 'rates.pay', message: 'Too low.' },
      { path: 'rates.pay', message: 'Not a number.' },
      { path: '', message: 'The order is closed.' },
    ];
    expect(fieldProblems(problems, ['rates.pay'])).toEqual({
      errors: { 'rates.pay': 'Too low. Not a number.' },
      rest: ['The order is closed.'],
    });
  });
});

describe('the timeline', () => {
  it('shows who did what, from which value to which, why, and what else changed', () => {
    show(
      <Timeline
        events={[
          {
            id: '1',
            who: 'Priya Raman',
            at: '2026-11-20T18:05:00Z',
            what: 'closed the assignment',
            from: 'Active',
            to: 'Closed',
            reason: 'The job is done.',
            changes: [{ label: 'End date', before: null, after: 'Nov 20, 2026' }],
          },
        ]}
      />,
    );
    const entry = screen.getAllByRole('listitem')[0]!.textContent;
    expect(entry).toContain('Priya Raman closed the assignment');
    expect(entry).toContain('Active → to  Closed');
    expect(entry).toContain('The job is done.');
    expect(entry).toContain('End date: — → to  Nov 20, 2026');
  });
});
