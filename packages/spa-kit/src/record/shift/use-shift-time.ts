import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { shiftWords } from '@stint/messages/en/shift-words.ts';
import type { ShiftWords } from '@stint/messages/screen/shift-words.ts';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { type SpanAtPlace, spanOnTheWall } from '@stint/ui/dates/time-span.ts';

/** When a shift is, in words, by the clock at its place. */
export type ShiftTime = {
  /** “10:00 PM–6:00 AM, next day”. */
  time: string;
  /** “clocks change: 9:00 h”, which is what really passes; null on other days. */
  change: string | null;
  /** Both. */
  whole: string;
};

/** @param words the language’s; English when left out */
export function useShiftTime(words: ShiftWords = shiftWords): (span: SpanAtPlace) => ShiftTime {
  const office = useOfficeTime();
  return (span) => {
    const { text, endsNextDay, clocksChange, minutes } = spanOnTheWall(span, office);
    const time = endsNextDay ? `${text}, ${words.nextDay}` : text;
    const change = clocksChange ? words.clocksChange(`${hoursAndMinutes(minutes)} h`) : null;
    return { time, change, whole: change === null ? time : `${time}, ${change}` };
  };
}
