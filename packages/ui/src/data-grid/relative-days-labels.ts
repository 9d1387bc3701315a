import type { RelativeDays } from './relative-days.ts';

/** What is said of days that move with today, within a sentence. */
export const relativeDaysLabels: Readonly<Record<RelativeDays, string>> = {
  today: 'today',
  tomorrow: 'tomorrow',
  'this-week': 'this week',
  'next-week': 'next week',
  'next-7': 'the next 7 days',
  'next-14': 'the next 14 days',
  'next-30': 'the next 30 days',
  'last-7': 'the last 7 days',
  'last-30': 'the last 30 days',
  past: 'the past',
  future: 'the future',
};
