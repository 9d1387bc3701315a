import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatDate } from '../src/dates/format-date.ts';
import { formatInstant } from '../src/dates/format-instant.ts';
import { InstantText } from '../src/dates/instant-text.tsx';
import { OfficeTimeProvider } from '../src/dates/office-time.ts';
import { instantAt, wallClock } from '../src/dates/wall-clock.ts';
import { zoneNameAt } from '../src/dates/zone-name.ts';
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

describe('in Spanish', () => {
  beforeEach(() => {
    document.documentElement.lang = 'es';
  });
  afterEach(() => {
    document.documentElement.lang = 'en';
  });

  it('writes the numbers and time zones of the United States', () => {
    expect(formatMoney('1234.5', 'USD')).toBe('$1,234.50');
    const zone = 'America/Chicago';
    expect(formatDate('2026-11-21')).toBe('21 nov 2026');
    expect(zoneNameAt('2026-11-21T18:05:00Z', zone)).toBe('CST');
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
    expect(formatInstant(instant, { zone: viewer })).toMatch(/(AM|PM)$/);
    expect(formatInstant(instant, { zone: other })).toMatch(/(CST|GMT\+1)$/);
  });

  it('is the office’s time everywhere, by the office’s clock, for whoever looks', async () => {
    const instant = '2026-11-21T21:05:00Z';
    show(
      <OfficeTimeProvider value={{ zone: 'Asia/Tokyo', hourClock: 'H24' }}>
        <p>
          <InstantText instant={instant} />
        </p>
        <Timeline events={[{ id: '1', at: instant, what: 'closed it' }]} />
      </OfficeTimeProvider>,
    );
    expect(screen.getAllByText('Nov 22, 2026, 06:05 GMT+9')).toHaveLength(2);
    await userEvent.hover(screen.getByText(/ago|in \d|last|next|month|year/));
    expect(await screen.findByRole('tooltip')).toHaveProperty(
      'textContent',
      'Nov 22, 2026, 06:05 GMT+9',
    );
  });

  it.each([
    ['H12', '6:05 AM'],
    ['H24', '06:05'],
  ] as const)('%s: %s', (hourClock, time) => {
    expect(formatInstant('2026-11-21T21:05:00Z', { zone: 'Asia/Tokyo', hourClock })).toContain(
      time,
    );
  });

  it('is entered as the office’s clock shows it', () => {
    expect(wallClock('2026-11-21T21:05:00Z', 'America/Chicago')).toBe('2026-11-21T15:05');
    expect(instantAt('2026-11-21T15:05', 'America/Chicago')).toBe('2026-11-21T21:05:00.000Z');
    expect(instantAt('2026-07-01T15:05', 'America/Chicago')).toBe('2026-07-01T20:05:00.000Z');
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
