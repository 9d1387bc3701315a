import { formatDate } from './format-date.ts';

/** A calendar date (ISO), or a dash. */
export function DateText({ date }: { date: string | null | undefined }) {
  if (!date) return <>—</>;
  return <time dateTime={date}>{formatDate(date)}</time>;
}
