import type { WeekFieldWords } from '../screen/week-words.ts';

export const weekFieldWords: WeekFieldWords = {
  days: 'Work days',
  from: 'From',
  to: 'To',
  break: 'Break',
};
