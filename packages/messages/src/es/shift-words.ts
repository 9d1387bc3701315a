import type { ShiftWords } from '../screen/shift-words.ts';

export const shiftWords: ShiftWords = {
  nextDay: 'del día siguiente',
  clocksChange: (time) => `cambia la hora: ${time}`,
};
