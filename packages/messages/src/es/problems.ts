import type { ProblemKey } from '@stint/domain/messages/problem-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const problems: Sentences<ProblemKey> = {
  AT_LEAST: 'Como mínimo {least}.',
  AT_MOST: 'Como máximo {most}.',
  CHOOSE_ONE: 'Elija al menos uno.',
  DATE_OUT_OF_RANGE: 'Indique una fecha entre 1990 y 2099.',
  EMPTY: 'Este campo no puede quedar vacío.',
  NEGATIVE: 'Indique cero o más.',
  NONE_OF: 'No es ninguno de estos valores: {possible}.',
  NUMBER_TOO_LARGE: 'Este número es demasiado grande.',
  TOO_LONG: 'Como máximo {most} caracteres.',
  TOO_MANY: 'Como máximo {most} a la vez.',
  TOO_MANY_DAYS: 'Como máximo diez años.',
  TOO_MANY_DIGITS:
    'Como máximo {most, plural, one {# dígito} other {# dígitos}} después del punto.',
  UNUSABLE: 'Este valor no se puede usar aquí.',
};
