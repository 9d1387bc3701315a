import type { Declarations } from './value.ts';

const documentExpiry = {
  name: 'text',
  agency: 'text',
  title: 'text',
  type: 'term',
  date: 'date',
  link: 'text',
} as const;

const countAndAgency = { name: 'text', agency: 'text', count: 'count', link: 'text' } as const;
const rejectedClaims = { name: 'text', count: 'count', reasons: 'text', link: 'text' } as const;

/** Subjects and texts of mails. Every text is a letter of its own: its lines stand as they are sent. */
export const mailDeclarations = {
  'MAIL.INVITATION.subject': { agency: 'text' },
  'MAIL.INVITATION.text': {
    name: 'text',
    agency: 'text',
    companyId: 'text',
    userName: 'text',
    link: 'text',
    until: 'text',
  },
  'MAIL.PASSWORD_RESET.subject': { agency: 'text' },
  'MAIL.PASSWORD_RESET.text': { name: 'text', agency: 'text', link: 'text', until: 'text' },
  'MAIL.NEW_ORDER.subject': { client: 'text', order: 'text' },
  'MAIL.NEW_ORDER.text': {
    name: 'text',
    contact: 'text',
    client: 'text',
    order: 'text',
    link: 'text',
  },
  'MAIL.ORDER_OPENED.subject': { order: 'text' },
  'MAIL.ORDER_OPENED.text': { name: 'text', agency: 'text', order: 'text', link: 'text' },
  'MAIL.ORDER_DECLINED.subject': { order: 'text' },
  'MAIL.ORDER_DECLINED.text': {
    name: 'text',
    agency: 'text',
    order: 'text',
    remarks: 'text',
    link: 'text',
  },
  'MAIL.PENDING_APPROVAL.subject': { count: 'count' },
  'MAIL.PENDING_APPROVAL.text': countAndAgency,
  'MAIL.TIMESHEETS_DUE.subject': { count: 'count' },
  'MAIL.TIMESHEETS_DUE.text': countAndAgency,
  'MAIL.TIMESHEETS_REJECTED.subject': { count: 'count' },
  'MAIL.TIMESHEETS_REJECTED.text': rejectedClaims,
  'MAIL.TIMESHEETS_ESCALATED.subject': { count: 'count' },
  'MAIL.TIMESHEETS_ESCALATED.text': { name: 'text', count: 'count', link: 'text' },
  'MAIL.EXPENSES_PENDING.subject': { count: 'count' },
  'MAIL.EXPENSES_PENDING.text': countAndAgency,
  'MAIL.EXPENSES_DUE.subject': { count: 'count' },
  'MAIL.EXPENSES_DUE.text': countAndAgency,
  'MAIL.EXPENSES_REJECTED.subject': { count: 'count' },
  'MAIL.EXPENSES_REJECTED.text': rejectedClaims,
  'MAIL.EXPENSES_ESCALATED.subject': { count: 'count' },
  'MAIL.EXPENSES_ESCALATED.text': { name: 'text', count: 'count', link: 'text' },
  'MAIL.SHIFTS_OFFERED.subject': { count: 'count' },
  'MAIL.SHIFTS_OFFERED.text': countAndAgency,
  'MAIL.DOCUMENT_EXPIRING.subject': { title: 'text', date: 'date' },
  'MAIL.DOCUMENT_EXPIRING.text': documentExpiry,
  'MAIL.DOCUMENT_EXPIRED.subject': { title: 'text' },
  'MAIL.DOCUMENT_EXPIRED.text': documentExpiry,
  'MAIL.TEST.subject': { agency: 'text' },
  'MAIL.TEST.text': { name: 'text', agency: 'text' },
} as const satisfies Declarations;

export type MailKey = keyof typeof mailDeclarations;
