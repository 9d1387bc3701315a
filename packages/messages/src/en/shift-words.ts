import type { ShiftWords } from '../screen/shift-words.ts';

export const shiftWords: ShiftWords = {
  nextDay: 'next day',
  clocksChange: (time) => `clocks change: ${time}`,
};
