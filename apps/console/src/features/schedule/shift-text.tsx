import { spanOnTheWall } from '@stint/ui/dates/time-span.ts';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import type { Shift } from './shift-row.ts';

type Timed = Pick<Shift, 'startsAt' | 'endsAt' | 'timeZone'>;

/** When a shift is, in words: “10:00 PM–6:00 AM, next day, clocks change: 9 h”. Times are those of its place. */
export function useShiftText(): (shift: Timed) => string {
  const office = useOfficeTime();
  return (shift) => {
    const { text, endsNextDay, clocksChange, minutes } = spanOnTheWall(shift, office);
    const change = clocksChange ? `clocks change: ${hours(minutes)}` : null;
    return [text, endsNextDay ? 'next day' : null, change].filter(Boolean).join(', ');
  };
}

/** “7:30 h”, as time is written everywhere. */
function hours(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0
    ? `${formatCount(whole)} h`
    : `${formatCount(whole)}:${String(rest).padStart(2, '0')} h`;
}
