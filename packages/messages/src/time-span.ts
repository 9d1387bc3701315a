import type { TimeSpan } from '@stint/domain/kernel/instants.ts';
import type { OfficeClock } from './formats.ts';
import { hourCycle } from './hour-cycle.ts';

/** To make one takes longer than to use it a hundred times. There are few zones. */
const known = new Map<string, Intl.DateTimeFormat>();

/**
 * From when until when, with the day: `Mon, Nov 30, 2026, 8:30 AM – 5:00 PM`.
 *
 * @param tag of a language and its country: `en-US`
 * @param clock.namesZone whether the zone is written behind, for readers who are in another one
 */
export function formatTimeSpan(
  tag: string,
  { startsAt, endsAt }: TimeSpan,
  { zone, hourClock, namesZone = false }: SpanClock,
): string {
  const key = [tag, zone, hourClock, namesZone].join();
  let format = known.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tag, {
      weekday: 'short',
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: zone,
      hourCycle: hourCycle(hourClock),
      ...(namesZone && { timeZoneName: 'short' }),
    });
    known.set(key, format);
  }
  return format.formatRange(new Date(startsAt), new Date(endsAt));
}

/** By which clock a span is written. */
export type SpanClock = Omit<OfficeClock, 'now'> & { namesZone?: boolean };
