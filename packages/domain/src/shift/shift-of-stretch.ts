import { addMinutes, isBefore, minutesBetween } from '../kernel/instants.ts';
import type { Stretch } from '../punch/stretch.ts';
import type { ShiftRecord } from './shift.ts';

/** Minutes before a shift from which clocking in is for that shift. */
const EARLIEST_MINUTES = 4 * 60;

/**
 * The shift for which somebody clocked in: of those of the same assignment that are not over, and begin within four
 * hours, the one whose beginning is nearest.
 *
 * @returns undefined for work without a shift
 */
export function shiftOfStretch<
  Shift extends Pick<ShiftRecord, 'assignmentId' | 'status' | 'startsAt' | 'endsAt'>,
>(
  stretch: Pick<Stretch, 'assignmentId'> & { in: Pick<Stretch['in'], 'at'> },
  shifts: readonly Shift[],
): Shift | undefined {
  const { at } = stretch.in;
  const distance = ({ startsAt }: Shift) => Math.abs(minutesBetween(startsAt, at));
  return shifts
    .filter(({ assignmentId }) => assignmentId === stretch.assignmentId)
    .filter(({ status }) => status !== 'CANCELLED')
    .filter(({ startsAt, endsAt }) => {
      return isBefore(at, endsAt) && !isBefore(at, addMinutes(startsAt, -EARLIEST_MINUTES));
    })
    .toSorted((one, other) => distance(one) - distance(other))[0];
}
