import type { Formats } from '../formats.ts';
import { formatOfficeTime } from './office-time.ts';

/** `a, b and c`: British, which has no comma before the last. */
const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const tally = new Intl.ListFormat('en');
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Dates and amounts in ISO notation: screens write them as their viewer reads them. */
export const formats: Formats = {
  date: (date) => date,
  instant: formatOfficeTime,
  money: ({ amount, currency }) => `${amount} ${currency}`,
  percent: (points) => `${points} %`,
  and: (parts) => and.format(parts),
  or: (parts) => or.format(parts),
  tally: (parts) => tally.format(parts),
  quote: (text) => `“${text}”`,
  term: ({ label }) => label,
  thisNoun: ({ label }) => `this ${label}`,
  aNoun: ({ label }) => `a ${label}`,
  counted: (count, { label }) => `${count} ${label}${count === 1 ? '' : 's'}`,
};
