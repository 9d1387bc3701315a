import type { PeriodWords } from '../screen/period-words.ts';

export const periodWords: PeriodWords = { noStart: 'No start date yet', openEnd: 'open end' };
