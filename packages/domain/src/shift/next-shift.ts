import { type Instant, isBefore } from '../kernel/instants.ts';
import type { ShiftRecord } from './shift.ts';

/**
 * For which somebody comes next: the first of their shifts that is not over, and for which they have not clocked in.
 *
 * @param shifts of one person, the earliest first
 * @param begun ids of those for which they have clocked in
 */
export function nextShift<Shift extends Pick<ShiftRecord, 'id' | 'status' | 'endsAt'>>(
  shifts: readonly Shift[],
  begun: ReadonlySet<string>,
  now: Instant,
): Shift | undefined {
  return shifts.find(
    ({ id, status, endsAt }) => status === 'SCHEDULED' && isBefore(now, endsAt) && !begun.has(id),
  );
}
