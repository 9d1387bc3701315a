import { type LocalTime, localTimeAt } from '../kernel/zoned-time.ts';
import { type ShiftRecord, takesTime } from './shift.ts';

/** A shift in a calendar feed (S-18), by the clock at the location, for any library that writes iCalendar. */
export interface CalendarEvent {
  /** The same for as long as the shift exists, so that calendars move an event instead of doubling it. */
  uid: string;
  title: string;
  /** The address; `null` where the location has none. */
  place: string | null;
  starts: LocalTime;
  ends: LocalTime;
  /** IANA. */
  timeZone: string;
  isCancelled: boolean;
  /** Counts up with each change of the shift. */
  revision: number;
}

/** A shift as its feed shows it. */
export type FeedShift = ShiftRecord & { place: string | null; version: number };

/**
 * The events of a person's shifts. What was canceled stays as a canceled event, so that calendars take it away.
 * Open shifts are nobody's, and a no-show is left out.
 *
 * @param host which makes the ids unique in the world, `agency.example.com`
 */
export function calendarEvents(shifts: readonly FeedShift[], host: string): CalendarEvent[] {
  return shifts
    .filter((shift) => takesTime(shift) || shift.status === 'CANCELLED')
    .map(({ id, label, place, startsAt, endsAt, timeZone, status, version }) => ({
      uid: `${id}@${host}`,
      title: label,
      place,
      starts: localTimeAt(timeZone, startsAt),
      ends: localTimeAt(timeZone, endsAt),
      timeZone,
      isCancelled: status === 'CANCELLED',
      revision: version,
    }));
}
