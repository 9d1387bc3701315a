import type { Formats } from '../formats.ts';
import { hourCycle } from '../hour-cycle.ts';
import { formatTimeSpan } from '../time-span.ts';
import { formatOfficeTime } from './office-time.ts';

/** `a, b, and c`. */
const and = new Intl.ListFormat('en-US', { type: 'conjunction' });
const tally = new Intl.ListFormat('en');
const or = new Intl.ListFormat('en-US', { type: 'disjunction' });

const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** American English. */
export const formats: Formats = {
  date: (day) => date.format(new Date(`${day}T00:00:00Z`)),
  instant: formatOfficeTime,
  moment: (at, { zone, hourClock }) =>
    new Intl.DateTimeFormat('en-US', {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: zone,
      hourCycle: hourCycle(hourClock),
    }).format(new Date(at)),
  span: (span, clock) => formatTimeSpan('en-US', span, clock),
  money: ({ amount, currency }) =>
    new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(amount as never),
  percent: (points) => `${points}%`,
  and: (parts) => and.format(parts),
  or: (parts) => or.format(parts),
  tally: (parts) => tally.format(parts),
  quote: (text) => `“${text}”`,
  term: ({ label }) => label,
  thisNoun: ({ label }) => `this ${label}`,
  aNoun: ({ label }) => `${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}`,
  manyNouns: ({ label }) => `${label}s`,
  counted: (count, { label }) => `${count} ${label}${count === 1 ? '' : 's'}`,
};
