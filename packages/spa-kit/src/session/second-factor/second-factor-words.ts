import { useMessages } from '../../messages/messages-context.tsx';
import type { Messages } from '@stint/messages/screen/messages.ts';

/** What is said about the own one-time codes. Apart from the other messages, as few people need it. */
type SecondFactorWords = {
  why: string;
  requiredTitle: string;
  requiredWhy: string;
  continue: string;
  scan: string;
  /** Describes the QR code. */
  qrCode: string;
  orType: string;
  codeHint: string;
  turnOn: string;
  recoveryTitle: string;
  recoveryWhy: string;
  /** The first line of the file. */
  recoveryFile: (agency: string, userName: string) => string;
  copy: string;
  copied: string;
  download: string;
  done: string;
  /** The recovery codes would be lost. */
  lost: string;
  closeAnyway: string;
  stay: string;
  on: string;
  left: (codes: number) => string;
  newCodes: string;
  renew: string;
  renewWhy: string;
  renewedWhy: string;
  turnOff: string;
  turnedOff: string;
};

const english: SecondFactorWords = {
  why: 'Protect your account with a code from an authenticator app on your phone. It is asked for at each sign-in, after the password.',
  requiredTitle: 'Set up one-time codes',
  requiredWhy:
    'Your agency requires a code from an authenticator app at each sign-in, after the password. Enter your password to set it up.',
  continue: 'Continue',
  scan: 'Scan this QR code with your authenticator app.',
  qrCode: 'QR code for the authenticator app',
  orType: 'If you can’t scan it, enter this key in the app:',
  codeHint: 'The six digits that the app shows now.',
  turnOn: 'Turn on one-time codes',
  recoveryTitle: 'Save your recovery codes',
  recoveryWhy:
    'One-time codes are on. If you lose your phone, sign in with one of these codes; each works once. They are shown only now.',
  recoveryFile: (agency, userName) =>
    `Stint recovery codes for ${userName} at ${agency}. Each works once.`,
  copy: 'Copy',
  copied: 'Copied',
  download: 'Download',
  done: 'Done',
  lost: 'The recovery codes were neither copied nor downloaded. They can’t be shown again.',
  closeAnyway: 'Close anyway',
  stay: 'Stay',
  on: 'One-time codes are on: a code from your authenticator app is asked for at each sign-in.',
  left: (codes) =>
    codes === 0
      ? 'No recovery codes are left.'
      : codes === 1
        ? 'One recovery code is left.'
        : `${codes} recovery codes are left.`,
  newCodes: 'Replace them before the last one is used.',
  renew: 'Get new recovery codes',
  renewWhy: 'You get ten new recovery codes. The ones that you have stop working.',
  renewedWhy:
    'If you lose your phone, sign in with one of these codes; each works once. The former ones no longer work. They are shown only now.',
  turnOff: 'Turn off one-time codes',
  turnedOff: 'One-time codes are off',
};

const spanish: SecondFactorWords = {
  why: 'Proteja su cuenta con un código de una aplicación de autenticación en su teléfono. Se pide en cada inicio de sesión, después de la contraseña.',
  requiredTitle: 'Configure los códigos de un solo uso',
  requiredWhy:
    'Su agencia exige un código de una aplicación de autenticación en cada inicio de sesión, después de la contraseña. Escriba su contraseña para configurarlo.',
  continue: 'Continuar',
  scan: 'Escanee este código QR con su aplicación de autenticación.',
  qrCode: 'Código QR para la aplicación de autenticación',
  orType: 'Si no puede escanearlo, escriba esta clave en la aplicación:',
  codeHint: 'Los seis dígitos que la aplicación muestra ahora.',
  turnOn: 'Activar los códigos de un solo uso',
  recoveryTitle: 'Guarde sus códigos de recuperación',
  recoveryWhy:
    'Los códigos de un solo uso están activados. Si pierde el teléfono, entre con uno de estos códigos; cada uno sirve una vez. Solo se muestran ahora.',
  recoveryFile: (agency, userName) =>
    `Códigos de recuperación de Stint para ${userName} en ${agency}. Cada uno sirve una vez.`,
  copy: 'Copiar',
  copied: 'Copiado',
  download: 'Descargar',
  done: 'Listo',
  lost: 'No ha copiado ni descargado los códigos de recuperación. No se pueden volver a mostrar.',
  closeAnyway: 'Cerrar de todos modos',
  stay: 'Quedarse',
  on: 'Los códigos de un solo uso están activados: en cada inicio de sesión se pide un código de su aplicación de autenticación.',
  left: (codes) =>
    codes === 0
      ? 'No quedan códigos de recuperación.'
      : codes === 1
        ? 'Queda un código de recuperación.'
        : `Quedan ${codes} códigos de recuperación.`,
  newCodes: 'Reemplácelos antes de usar el último.',
  renew: 'Obtener códigos de recuperación nuevos',
  renewWhy: 'Recibe diez códigos de recuperación nuevos. Los que tiene dejan de servir.',
  renewedWhy:
    'Si pierde el teléfono, entre con uno de estos códigos; cada uno sirve una vez. Los anteriores ya no sirven. Solo se muestran ahora.',
  turnOff: 'Desactivar los códigos de un solo uso',
  turnedOff: 'Los códigos de un solo uso están desactivados',
};

export const secondFactorWords: Readonly<Record<Messages['language'], SecondFactorWords>> = {
  en: english,
  es: spanish,
};

/** The same in the language of the app. */
export function useSecondFactorWords(): SecondFactorWords {
  return secondFactorWords[useMessages().language];
}
