import { dateIn } from '@stint/domain/kernel/dates.ts';

const todays = new Map<string, { minute: string; date: string }>();

/**
 * The date in a zone, worked out once a minute: no zone changes its date in between.
 *
 * @param now an instant, ISO, UTC
 */
export function todayIn(zone: string, now: string): string {
  const minute = now.slice(0, 'YYYY-MM-DDTHH:MM'.length);
  const known = todays.get(zone);
  if (known?.minute === minute) return known.date;
  const date = dateIn(zone, now);
  todays.set(zone, { minute, date });
  return date;
}
