import type { OfficeClock } from '../formats.ts';
import { hourCycle } from '../hour-cycle.ts';

/**
 * An instant as one says it in an office: `at 5:20 PM CST` (or `at 17:20 CST`) of today, `on Nov 20 at 5:20 PM CST` of
 * another day, with the year when it is another one. The zone is named because whoever reads it may be in another one.
 *
 * @param instant ISO, UTC
 */
export function formatOfficeTime(instant: string, clock: OfficeClock): string {
  const [then, today] = [partsIn(clock, instant), partsIn(clock, clock.now)];
  const clockTime = [`${then.hour}:${then.minute}`, then.dayPeriod, then.timeZoneName];
  const time = `at ${clockTime.filter(Boolean).join(' ')}`;
  if (then.year !== today.year) return `on ${then.month} ${then.day}, ${then.year} ${time}`;
  if (then.month !== today.month || then.day !== today.day)
    return `on ${then.month} ${then.day} ${time}`;
  return time;
}

function partsIn({ zone, hourClock }: OfficeClock, instant: string): Record<string, string> {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: hourCycle(hourClock),
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  const parts = format.formatToParts(new Date(instant));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}
