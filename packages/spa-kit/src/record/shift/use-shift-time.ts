import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { shiftWords } from '@stint/messages/en/shift-words.ts';
import type { ShiftWords } from '@stint/messages/screen/shift-words.ts';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { type SpanAtPlace, spanOnTheWall } from '@stint/ui/dates/time-span.ts';

/**
 * When a shift is, in words: “10:00 PM–6:00 AM, next day, clocks change: 9:00 h”. Times are those of its place.
 *
 * @param words the language's; English when left out
 */
export function useShiftTime(words: ShiftWords = shiftWords): (span: SpanAtPlace) => string {
  const office = useOfficeTime();
  return (span) => {
    const { text, endsNextDay, clocksChange, minutes } = spanOnTheWall(span, office);
    const change = clocksChange ? words.clocksChange(`${hoursAndMinutes(minutes)} h`) : null;
    return [text, endsNextDay ? words.nextDay : null, change].filter(Boolean).join(', ');
  };
}
