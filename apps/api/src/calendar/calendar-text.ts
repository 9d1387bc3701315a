import { calendarEvents } from '@stint/domain/shift/calendar-event.ts';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { ChangedShift } from '../shift/feed-shifts.queries.ts';

/** How often programs should look again, in seconds. */
const REFRESH = 3600;

/** Ids of rows are unique in the world; this says what they are. */
const HOST = 'shifts.stint';

/**
 * Shifts as iCalendar (RFC 5545): each at its times on the clock of its place, with the rules of that clock, so that
 * a calendar shows 9:00 as 9:00 there, also after clocks have changed.
 */
export function calendarText(name: string, shifts: readonly ChangedShift[]): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Stint', product: 'Shifts' },
    ttl: REFRESH,
    timezone: { name: null, generator: (zone) => tzlib_get_ical_block(zone)[0]! },
  });
  const changedAt = new Map(shifts.map((shift) => [`${shift.id}@${HOST}`, shift.changedAt]));
  for (const event of calendarEvents(shifts, HOST)) {
    const { uid, title, place, starts, ends, timeZone } = event;
    calendar.createEvent({
      id: uid,
      summary: title,
      location: place,
      start: `${starts.date}T${starts.time}:00`,
      end: `${ends.date}T${ends.time}:00`,
      timezone: canonicalZone(timeZone),
      stamp: new Date(changedAt.get(uid)!),
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
