import type { WeekWords } from '../screen/week-words.ts';

export const weekWords: WeekWords = {
  nextDay: 'next day',
  minutesOfBreak: (minutes) => `${minutes} min break`,
};
