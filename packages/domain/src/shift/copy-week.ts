import { daysBetween, type IsoDate } from '../kernel/dates.ts';
import { millisecondsOf } from '../kernel/instants.ts';
import { daysLater, dayOf } from './planned-time.ts';
import { type PlannedTime, type ShiftRecord, takesTime } from './shift.ts';

/** A shift that is to be made for this assignment. */
export type CopiedShift = PlannedTime & { assignmentId: string };

/**
 * The shifts of one week again in another, at the same times of day by the clock at each location (T-1). Copying
 * twice adds nothing. Open and canceled shifts and no-shows are not copied. Overlaps and the dates of the
 * assignments are checked when the shifts are made.
 *
 * @param shifts those of both weeks
 * @param from a first day of a week, and `to` the one of the other
 */
export function copiedWeek(
  shifts: readonly ShiftRecord[],
  { from, to }: { from: IsoDate; to: IsoDate },
): CopiedShift[] {
  const days = daysBetween(from, to);
  const existing = new Set(shifts.filter(takesTime).map(keyOf));
  return shifts
    .filter((shift) => takesTime(shift) && isWithinWeek(dayOf(shift), from))
    .flatMap(({ assignmentId, startsAt, endsAt, timeZone, breakMinutes }) => {
      if (assignmentId === null) return [];
      const copy = daysLater({ assignmentId, startsAt, endsAt, timeZone, breakMinutes }, days);
      return existing.has(keyOf(copy)) ? [] : [copy];
    });
}

function isWithinWeek(day: IsoDate, from: IsoDate): boolean {
  const offset = daysBetween(from, day);
  return offset >= 0 && offset < 7;
}

function keyOf({ assignmentId, startsAt }: Pick<ShiftRecord, 'assignmentId' | 'startsAt'>): string {
  return `${assignmentId} ${millisecondsOf(startsAt)}`;
}
