import type { AccountKey } from '@stint/domain/messages/account-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const account: Sentences<AccountKey> = {
  CHALLENGE_OVER: 'Pasó demasiado tiempo. Inicie sesión de nuevo.',
  CODE_WRONG: 'El código no es correcto o ya se usó. Indique el que la aplicación muestra ahora.',
  DOOR_MISSING: 'Indique la entrada: envíe el encabezado x-stint-door con console, ess o portal.',
  LINK_INVALID: 'Este enlace ya no sirve: venció o ya se usó. Pida uno nuevo.',
  PASSWORD_COMMON:
    'Es una contraseña común o muy parecida a una. Use varias palabras que no suelan ir juntas.',
  PASSWORD_FEW_CHARACTERS: 'Use más caracteres distintos.',
  PASSWORD_PERSONAL: 'No incluya su nombre, su usuario, la empresa ni la palabra contraseña.',
  PASSWORD_REPEATS: 'Repite los mismos caracteres. Use varias palabras que no suelan ir juntas.',
  PASSWORD_SEQUENCE:
    'Sigue el alfabeto, los dígitos o las teclas del teclado. Use varias palabras que no suelan ir juntas.',
  PASSWORD_TOO_SHORT: 'Use al menos {least} caracteres.',
  PASSWORD_UNCHANGED: 'Elija una distinta de la actual.',
  PASSWORD_WRONG: 'Esta no es su contraseña actual.',
  SIGN_IN_WRONG:
    'El ID de la empresa, el usuario o la contraseña no es correcto. Tras varios intentos fallidos hay que esperar antes del siguiente.',
  TOO_MANY_ATTEMPTS: 'Demasiados intentos. Espere un poco e inténtelo de nuevo.',
  'WRONG_DOOR.console': 'Esta cuenta es para la consola, no para este portal.',
  'WRONG_DOOR.ess': 'Esta cuenta es para el portal de empleados.',
  'WRONG_DOOR.portal': 'Esta cuenta es para el portal de clientes.',
};
