import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { dateFormat } from '@stint/ui/locale/locale.ts';

/** “Monday, November 23”. */
export function longDay(day: IsoDate): string {
  return dateFormat({
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00:00Z`));
}
