import type { DeliveryFailure } from '@stint/domain/mail/mail.ts';

/** Why a mail has not left. */
export const deliveryFailures: Readonly<Record<DeliveryFailure, string>> = {
  UNREACHABLE: 'No se pudo acceder al servidor de correo',
  TIMEOUT: 'El servidor de correo no respondió a tiempo',
  NO_TLS: 'El servidor de correo no ofrece una conexión segura',
  SIGN_IN: 'El servidor de correo rechazó el inicio de sesión',
  TEMPORARY: 'El servidor de correo pidió intentarlo más tarde',
  REFUSED: 'El servidor de correo rechazó el correo',
  TOO_LATE: 'Esperó hasta que dejó de ser útil',
};
