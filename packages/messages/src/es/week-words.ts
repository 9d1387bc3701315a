import type { WeekWords } from '../screen/week-words.ts';

export const weekWords: WeekWords = {
  nextDay: 'día siguiente',
  minutesOfBreak: (minutes) => `${minutes} min de descanso`,
};
