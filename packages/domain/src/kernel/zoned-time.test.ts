import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { hoursAndMinutes } from './hours-and-minutes.ts';
import { lengthOf, minutesBetween } from './instants.ts';
import { instantAt, localTimeAt, minutesOfDay, offsetMinutes, spanOfDay } from './zoned-time.ts';

const chicago = 'America/Chicago';
const at = (date: string, time: string, zone = chicago) => instantAt(zone, { date, time });

describe('times by the clock at a place', () => {
  it('are moments, whatever the season', () => {
    expect(at('2026-01-15', '09:00')).toBe('2026-01-15T15:00:00.000Z');
    expect(at('2026-07-15', '09:00')).toBe('2026-07-15T14:00:00.000Z');
    expect(localTimeAt(chicago, '2026-07-15T14:00:59Z')).toEqual({
      date: '2026-07-15',
      time: '09:00',
    });
  });

  it('are those that Temporal shows, anywhere and at any time', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const moments = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zones, moments, (zone, moment) => {
        const instant = moment.toISOString();
        const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
        expect(localTimeAt(zone, instant)).toEqual({
          date: local.toPlainDate().toString(),
          time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
        });
      }),
    );
  });

  it('that clocks skip count from before the change, and of two it is the first', () => {
    expect(at('2026-03-08', '02:30')).toBe(at('2026-03-08', '03:30'));
    expect(at('2026-11-01', '01:30')).toBe('2026-11-01T06:30:00.000Z');
  });

  it('are the same when they are asked for again', () => {
    expect(at('2026-01-15', '09:00', 'Europe/Berlin')).toBe('2026-01-15T08:00:00.000Z');
    expect(at('2026-01-15', '09:00', 'Europe/Berlin')).toBe('2026-01-15T08:00:00.000Z');
    expect(offsetMinutes('Asia/Kathmandu', '2026-01-15T08:00:00Z')).toBe(345);
  });
});

describe('a day', () => {
  it.each([
    [chicago, '2026-03-08', 23],
    [chicago, '2026-11-01', 25],
    [chicago, '2026-11-02', 24],
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    // Clocks there skip midnight.
    ['Asia/Beirut', '2026-03-29', 23],
  ])('in %s on %s has %d hours', (zone, date, hours) => {
    expect(minutesOfDay(zone, date)).toBe(hours * 60);
    expect(lengthOf(spanOfDay(zone, date))).toBe(hours * 60);
  });
});

describe('hours and minutes', () => {
  it.each([
    [0, '0:00'],
    [200, '3:20'],
    [1470, '24:30'],
    [-8, '-0:08'],
  ])('%d minutes are %s', (minutes, text) => expect(hoursAndMinutes(minutes)).toBe(text));
});

it('counts the minutes that pass, not those on the wall', () => {
  expect(minutesBetween(at('2026-03-08', '01:00'), at('2026-03-08', '04:00'))).toBe(120);
});
