import { Temporal } from 'temporal-polyfill';
import { message, type Message } from '../messages/message.ts';
import type { IsoDate } from './dates.ts';

/**
 * L-21: what to say about a date of an action that is far from today, as it may be a slip of the pen: more
 * than a year ahead, or more than three months ago. It refuses nothing.
 *
 * @param today the date in the agency's office
 */
export function farDateWarning(date: IsoDate, today: IsoDate): Message | undefined {
  const now = Temporal.PlainDate.from(today);
  if (date > now.add({ years: 1 }).toString()) return message('DATE_FAR_AHEAD', { date });
  if (date < now.subtract({ months: 3 }).toString()) return message('DATE_LONG_AGO', { date });
  return undefined;
}
