import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { spanOnTheWall } from '@stint/ui/dates/time-span.ts';
import { useCallback } from 'react';
import { useComparisonTexts } from './use-comparison-texts.ts';

type Span = { startsAt: string; endsAt: string };

/**
 * Writes from when to when something was, by the clock at a place: “10:00 PM–6:00 AM (next day)”.
 *
 * @param timeZone of the place, IANA
 */
export function useSpanText(timeZone: string): (span: Span) => string {
  const office = useOfficeTime();
  const { nextDay } = useComparisonTexts();
  return useCallback(
    ({ startsAt, endsAt }) => {
      const { text, endsNextDay } = spanOnTheWall({ startsAt, endsAt, timeZone }, office);
      return endsNextDay ? `${text} (${nextDay})` : text;
    },
    [timeZone, office, nextDay],
  );
}
