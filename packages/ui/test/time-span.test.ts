import { expect, test, vi } from 'vitest';
import { spanOnTheWall } from '../src/dates/time-span.ts';
import * as office from '../src/dates/office-time.ts';

const chicago = 'America/Chicago';
const at = (startsAt: string, endsAt: string, timeZone = chicago) =>
  spanOnTheWall({ startsAt, endsAt, timeZone }, { hourClock: 'H12' });

test('a shift is read by the clock at its place, with the zone where that is not the viewer’s', () => {
  vi.spyOn(office, 'viewerZone').mockReturnValue('Europe/Berlin');
  const shift = at('2026-11-23T15:00:00Z', '2026-11-23T23:00:00Z');
  expect(shift.text).toBe('9:00 AM–5:00 PM CST');
  expect(shift).toMatchObject({ startTime: '09:00', endTime: '17:00', endsNextDay: false });
});

test('a night ends on the next day, as long as it looks on most nights', () => {
  const night = at('2026-11-24T04:00:00Z', '2026-11-24T12:00:00Z');
  expect(night.text).toContain('10:00 PM–6:00 AM');
  expect(night).toMatchObject({ endsNextDay: true, clocksChange: false, minutes: 480 });
});

test.each([
  // Clocks go back on November 1 and forward on March 8, 2026 in Chicago; on October 25 in Berlin.
  ['2026-11-01T03:00:00Z', '2026-11-01T12:00:00Z', chicago, 540, '10:00 PM CDT–6:00 AM CST'],
  ['2026-03-08T04:00:00Z', '2026-03-08T11:00:00Z', chicago, 420, '10:00 PM CST–6:00 AM CDT'],
  [
    '2026-10-24T20:00:00Z',
    '2026-10-25T05:00:00Z',
    'Europe/Berlin',
    540,
    '10:00 PM GMT+2–6:00 AM GMT+1',
  ],
])(
  'a night of changed clocks says so, with the time that passes: %s',
  (from, to, zone, minutes, text) => {
    expect(at(from, to, zone)).toMatchObject({ clocksChange: true, minutes, text });
  },
);
