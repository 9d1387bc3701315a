import { beforeEach, expect, test, vi } from 'vitest';
import { formatRecentTime } from '../src/dates/format-recent-time.ts';
import * as office from '../src/dates/office-time.ts';

const chicago = { zone: 'America/Chicago', hourClock: 'H12' } as const;
/** Saturday, November 28, 9:00 PM in Chicago. */
const now = Date.parse('2026-11-29T03:00:00Z');

beforeEach(() => {
  vi.spyOn(office, 'viewerZone').mockReturnValue(chicago.zone);
});

/** The narrow space before AM and PM is written as an ordinary one. */
const told = (instant: string, zone: string = chicago.zone) =>
  formatRecentTime(instant, { zone, office: chicago, now }).replaceAll('\u202f', ' ');

test('today there has the time alone, also where the day of UTC is another', () => {
  expect(told('2026-11-28T14:05:00Z')).toBe('8:05 AM');
  expect(told('2026-11-29T02:30:00Z')).toBe('8:30 PM');
});

test('another day is named by its weekday, further away by its date', () => {
  expect(told('2026-11-28T04:50:00Z')).toBe('Fri 10:50 PM');
  expect(told('2026-11-02T14:00:00Z')).toMatch(/^Nov 2\W+8:00 AM$/);
});

test('the zone is named where it is not that of the office', () => {
  expect(told('2026-11-29T02:30:00Z', 'America/New_York')).toBe('9:30 PM EST');
});

test('the zone is named to whoever looks at it from another one, also at the office’s own times', () => {
  vi.spyOn(office, 'viewerZone').mockReturnValue('Europe/Berlin');
  expect(told('2026-11-29T02:30:00Z')).toBe('8:30 PM CST');
  expect(told('2026-11-28T04:50:00Z')).toBe('Fri, 10:50 PM CST');
});

test('of two times beside each other, one leaves the zone to the other', () => {
  vi.spyOn(office, 'viewerZone').mockReturnValue('Europe/Berlin');
  const place = { zone: chicago.zone, office: chicago, now, namesZone: false };
  expect(formatRecentTime('2026-11-29T02:30:00Z', place)).toMatch(/^8:30\sPM$/);
});
