import { stateLabels, type Labels } from '../kernel/labels.ts';
import type { States } from '../kernel/machine.ts';

export const mailStates = {
  QUEUED: { label: 'Waiting', tone: 'info' },
  SENT: { label: 'Sent', tone: 'success' },
  FAILED: { label: 'Failed', tone: 'danger' },
} as const satisfies States;

/** Whether a mail has left. */
export type MailStatus = keyof typeof mailStates;
export const mailStatusLabels = stateLabels(mailStates);

/** What mails are about. */
export const mailTemplateLabels = {
  INVITATION: 'Invitation',
  PASSWORD_RESET: 'Password reset',
  NEW_ORDER: 'New job order',
  ORDER_OPENED: 'Job order opened',
  ORDER_DECLINED: 'Job order declined',
  PENDING_APPROVAL: 'Waiting for approval',
  TIMESHEETS_DUE: 'Timesheets to submit',
  TIMESHEETS_REJECTED: 'Timesheets rejected',
  TIMESHEETS_ESCALATED: 'Timesheets wait for the agency',
  EXPENSES_PENDING: 'Expenses wait for approval',
  EXPENSES_DUE: 'Expenses to submit',
  EXPENSES_REJECTED: 'Expenses rejected',
  EXPENSES_ESCALATED: 'Expenses wait for the agency',
  SHIFTS_OFFERED: 'Shifts offered',
  DOCUMENT_EXPIRING: 'Document expires soon',
  DOCUMENT_EXPIRED: 'Document expired',
  TEST: 'Test email',
} as const satisfies Labels<string>;

export type MailTemplate = keyof typeof mailTemplateLabels;

/** Why a mail has not left, or not yet. */
export const deliveryFailureLabels = {
  UNREACHABLE: 'The email server could not be reached',
  TIMEOUT: 'The email server did not answer in time',
  NO_TLS: 'The email server offers no secure connection',
  SIGN_IN: 'The email server refused the sign-in',
  TEMPORARY: 'The email server asked to try again later',
  REFUSED: 'The email server refused the email',
  TOO_LATE: 'It waited until it was no longer of use',
} as const satisfies Labels<string>;

export type DeliveryFailure = keyof typeof deliveryFailureLabels;

/** A mail is tried for so long, in seconds, unless its link ends earlier. */
export const triedFor = 86_400;

/**
 * Seconds until the next attempt: a minute, then twice as long each time, two hours at most.
 *
 * @param attempts so far
 */
export function waitBeforeAttempt(attempts: number): number {
  return Math.min(60 * 2 ** Math.max(0, attempts - 1), 7_200);
}

/** A refusal for good is not tried again by itself: the next answer would be the same. */
export function isFinal(failure: DeliveryFailure): boolean {
  return failure === 'REFUSED' || failure === 'TOO_LATE';
}

/** A mail, as its lifecycle sees it. */
export interface MailRecord {
  id: string;
  /** Its subject. */
  label: string;
  status: MailStatus;
  /** Whether what it leads to can still be used; a link that has ended is of no use to anybody. */
  isUseful: boolean;
}
