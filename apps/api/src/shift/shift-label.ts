import type { TimeSpan } from '@stint/domain/kernel/instants.ts';
import { localTimeAt } from '@stint/domain/kernel/zoned-time.ts';

/**
 * What people call a shift in any language: its day and times at its place, and who has it.
 *
 * @param worker the person's name; none while it is open
 * @returns `2026-11-23 09:00–17:00 Ann Ash`
 */
export function shiftLabel(
  { startsAt, endsAt, timeZone }: TimeSpan & { timeZone: string },
  worker: string | null = null,
): string {
  const { date, time } = localTimeAt(timeZone, startsAt);
  const times = `${date} ${time}–${localTimeAt(timeZone, endsAt).time}`;
  return worker === null ? times : `${times} ${worker}`;
}
