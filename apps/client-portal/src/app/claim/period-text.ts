import { formatDate } from '@stint/ui/dates/format-date.ts';

/** From the first to the last day; one day alone where it is one. */
export function periodText({ startDate, endDate }: { startDate: string; endDate: string }): string {
  return startDate === endDate
    ? formatDate(startDate)
    : `${formatDate(startDate)} – ${formatDate(endDate)}`;
}
