import { Temporal } from 'temporal-polyfill';
import { addDays, type IsoDate } from './dates.ts';
import { type Instant, instantOf, lengthOf, millisecondsOf, type TimeSpan } from './instants.ts';

/** A time of day on the wall, `HH:MM`. */
export type WallTime = string;

/** Date and time as a clock at a place shows them. */
export interface LocalTime {
  date: IsoDate;
  time: WallTime;
}

/** Schedules ask for the same days and times again and again, and a conversion takes long. */
const known = new Map<string, Instant>();
const MOST_KNOWN = 10_000;

/**
 * The moment at which a clock on the wall shows this (T-4). A time that clocks skip counts from before the
 * change, so 2:30 becomes 3:30; of a time that comes twice it is the first.
 *
 * @param zone IANA name, `America/Chicago`
 */
export function instantAt(zone: string, { date, time }: LocalTime): Instant {
  const key = `${zone} ${date} ${time}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const instant = instantOf(wall.toZonedDateTime(zone).epochMilliseconds);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, instant);
  return instant;
}

/** What a clock in a zone shows at a moment; seconds are cut off. */
export function localTimeAt(zone: string, instant: Instant): LocalTime {
  const { epochMilliseconds, offsetNanoseconds } = zoned(zone, instant);
  // Written as if the clock there were that of UTC: several times as fast as a date and a time of Temporal.
  const written = instantOf(epochMilliseconds + offsetNanoseconds / 1e6);
  const [date, time] = written.split('T') as [IsoDate, string];
  return { date, time: time.slice(0, 5) };
}

/** Minutes that clocks in a zone are ahead of UTC at a moment. */
export function offsetMinutes(zone: string, instant: Instant): number {
  return zoned(zone, instant).offsetNanoseconds / 60e9;
}

/** A calendar day in a zone, from midnight to midnight, or from where clocks continue when they skip it. */
export function spanOfDay(zone: string, date: IsoDate): TimeSpan {
  return { startsAt: startOfDay(zone, date), endsAt: startOfDay(zone, addDays(date, 1)) };
}

/** Minutes of a day: 24 hours, but 23 or 25 when clocks change. */
export function minutesOfDay(zone: string, date: IsoDate): number {
  return lengthOf(spanOfDay(zone, date));
}

function startOfDay(zone: string, date: IsoDate): Instant {
  return instantOf(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);
}

function zoned(zone: string, instant: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(millisecondsOf(instant)).toZonedDateTimeISO(zone);
}
