import type { CalendarEvent } from '@stint/domain/shift/calendar-event.ts';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';

/** How often programs should look again, in seconds. */
const REFRESH = 3600;

/** An event, and when its shift was last changed: an instant, ISO. */
export type ChangedEvent = CalendarEvent & { changedAt: string };

/**
 * Events as iCalendar (RFC 5545): each at its times on the clock of its place, with the rules of that clock, so that
 * a calendar shows 9:00 as 9:00 there, also after clocks have changed.
 */
export function calendarText(name: string, events: readonly ChangedEvent[]): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Stint', product: 'Shifts' },
    ttl: REFRESH,
    timezone: { name: null, generator: (zone) => tzlib_get_ical_block(zone)[0]! },
  });
  for (const { uid, title, place, starts, ends, timeZone, ...event } of events) {
    calendar.createEvent({
      id: uid,
      summary: title,
      location: place,
      start: `${starts.date}T${starts.time}:00`,
      end: `${ends.date}T${ends.time}:00`,
      timezone: canonicalZone(timeZone),
      stamp: new Date(event.changedAt),
      sequence: event.revision,
      status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

/** The name under which the rules of a zone stand; some zones have several. */
function canonicalZone(zone: string): string {
  const [, parameter = ''] = tzlib_get_ical_block(zone);
  return parameter.replace('TZID=', '') || zone;
}
