import type { DeliveryFailure } from '@stint/domain/mail/mail.ts';

/** What nodemailer knows of a failure. */
interface MailError {
  code?: string;
  responseCode?: number;
  /** The server's answer. */
  response?: string;
  message?: string;
}

const LONGEST_DETAIL = 300;

/**
 * Why a mail server did not take a mail. Answers from 500 are refusals for good (RFC 5321, 4.2.1), except about
 * the sign-in and the secure connection, which an administrator can correct.
 */
export function deliveryFailure(error: unknown): { failure: DeliveryFailure; detail: string } {
  const { code, responseCode, response } = error as MailError;
  const detail = (response ?? code ?? 'unknown').slice(0, LONGEST_DETAIL).toWellFormed();
  return { failure: kindOf(code, responseCode), detail };
}

function kindOf(code: string | undefined, responseCode: number | undefined): DeliveryFailure {
  if (code === 'EAUTH') return 'SIGN_IN';
  if (code === 'ETLS') return 'NO_TLS';
  if (code === 'ETIMEDOUT') return 'TIMEOUT';
  if (responseCode === undefined) return code === 'EENVELOPE' ? 'REFUSED' : 'UNREACHABLE';
  return responseCode >= 500 ? 'REFUSED' : 'TEMPORARY';
}
