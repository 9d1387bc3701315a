import type { ProblemKey } from '@stint/domain/messages/problem-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const problems: Sentences<ProblemKey> = {
  AT_LEAST: 'At least {least}.',
  AT_MOST: 'At most {most}.',
  CHOOSE_ONE: 'Choose at least one.',
  DATE_OUT_OF_RANGE: 'Enter a date from 1990 to 2099.',
  EMPTY: 'This cannot be left empty.',
  NEGATIVE: 'Enter zero or more.',
  NONE_OF: 'This is none of {possible}.',
  NUMBER_TOO_LARGE: 'This number is too large.',
  TOO_LONG: 'At most {most} characters.',
  TOO_MANY: 'At most {most} at once.',
  TOO_MANY_DAYS: 'At most ten years.',
  TOO_MANY_DIGITS: 'At most {most} digits after the point.',
  UNUSABLE: 'This cannot be used here.',
};
