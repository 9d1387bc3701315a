import type { PeriodWords } from '../screen/period-words.ts';

export const periodWords: PeriodWords = {
  noStart: 'Aún sin fecha de inicio',
  openEnd: 'sin fecha de fin',
};
