import type { ProblemKey } from '@stint/domain/messages/problem-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const problems: Sentences<ProblemKey> = {
  AT_LEAST: 'Como mínimo {least}.',
  AT_MOST: 'Como máximo {most}.',
  CHOOSE_ONE: 'Elija al menos uno.',
  DATE_OUT_OF_RANGE: 'Indique una fecha entre 1990 y 2099.',
  EMPTY: 'Este campo no puede quedar vacío.',
  MALFORMED_TEXT: 'Contiene la mitad de un carácter, que no se puede guardar. Escríbalo de nuevo.',
  NEGATIVE: 'Indique cero o más.',
  NONE_OF: 'No es ninguno de estos valores: {possible}.',
  NUMBER_TOO_LARGE: 'Este número es demasiado grande.',
  PASSWORD_COMMON:
    'Es una contraseña común o muy parecida a una. Use varias palabras que no suelan ir juntas.',
  PASSWORD_FEW_CHARACTERS: 'Use más caracteres distintos.',
  PASSWORD_PERSONAL: 'No incluya su nombre, su usuario, la empresa ni la palabra password.',
  PASSWORD_REPEATS: 'Repite los mismos caracteres. Use varias palabras que no suelan ir juntas.',
  PASSWORD_SEQUENCE:
    'Sigue el alfabeto, los dígitos o las teclas del teclado. Use varias palabras que no suelan ir juntas.',
  PASSWORD_TOO_SHORT: 'Use al menos {least} caracteres.',
  PASSWORD_UNCHANGED: 'Elija una distinta de la actual.',
  PASSWORD_WRONG: 'Esta no es su contraseña actual.',
  SIGN_IN_WRONG:
    'El ID de la empresa, el usuario o la contraseña no es correcto. Tras varios intentos fallidos hay que esperar antes del siguiente.',
  TOO_LONG: 'Como máximo {most} caracteres.',
  TOO_MANY_ATTEMPTS: 'Demasiados intentos. Espere un poco e inténtelo de nuevo.',
  TOO_MANY: 'Como máximo {most} a la vez.',
  TOO_MANY_DAYS: 'Como máximo diez años.',
  TOO_MANY_DIGITS:
    'Como máximo {most, plural, one {# dígito} other {# dígitos}} después del punto.',
  UNUSABLE: 'Este valor no se puede usar aquí.',
  WRONG_DOOR_CONSOLE: 'Esta cuenta es para la consola, no para este portal.',
  WRONG_DOOR_ESS: 'Esta cuenta es para el portal del empleado.',
  WRONG_DOOR_PORTAL: 'Esta cuenta es para el portal del cliente.',
};
