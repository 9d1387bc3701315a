import type { WeekFieldWords } from '../screen/week-words.ts';

export const weekFieldWords: WeekFieldWords = {
  days: 'Días de trabajo',
  from: 'De',
  to: 'A',
  break: 'Descanso',
};
