import type { MailKey } from '@stint/domain/messages/mail-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const mails: Sentences<MailKey> = {
  'MAIL.INVITATION.subject': 'Your account at {agency}',
  'MAIL.INVITATION.text': `Hello {name},

{agency} has made an account for you.

Company ID: {companyId}
User name: {userName}

Choose your password here:
{link}

The link works once, until {until}. After that, choose “Forgot password?” on the sign-in page, or ask {agency} for a new one.`,
  'MAIL.PASSWORD_RESET.subject': 'Choose a new password for {agency}',
  'MAIL.PASSWORD_RESET.text': `Hello {name},

Somebody asked for a new password for your account at {agency}. Choose it here:
{link}

The link works once, until {until}. If you did not ask for it, do nothing: your password stays as it is.`,
  'MAIL.NEW_ORDER.subject': 'New job order from {client}: {order}',
  'MAIL.NEW_ORDER.text': `Hello {name},

{contact} of {client} submitted the job order {order}. Review it, then open or decline it:
{link}`,
  'MAIL.ORDER_OPENED.subject': 'Your job order is open: {order}',
  'MAIL.ORDER_OPENED.text': `Hello {name},

{agency} has opened your job order {order} and is looking for people. See how it is going:
{link}`,
  'MAIL.ORDER_DECLINED.subject': 'Your job order was declined: {order}',
  'MAIL.ORDER_DECLINED.text': `Hello {name},

{agency} has declined your job order {order}:

{remarks}

You can change it and submit it again:
{link}`,
  'MAIL.PENDING_APPROVAL.subject':
    '{count, plural, one {# timesheet waits} other {# timesheets wait}} for your approval',
  'MAIL.PENDING_APPROVAL.text': `Hello {name},

{count, plural, one {# timesheet} other {# timesheets}} of people from {agency} {count, plural, one {waits} other {wait}} for your approval:
{link}`,
  'MAIL.TIMESHEETS_DUE.subject':
    '{count, plural, one {# timesheet is} other {# timesheets are}} waiting for you to submit',
  'MAIL.TIMESHEETS_DUE.text': `Hello {name},

{count, plural, one {# timesheet of yours has} other {# timesheets of yours have}} not been submitted to {agency} yet:
{link}`,
  'MAIL.TIMESHEETS_REJECTED.subject':
    '{count, plural, one {Your timesheet was} other {# of your timesheets were}} rejected',
  'MAIL.TIMESHEETS_REJECTED.text': `Hello {name},

{count, plural, one {Your timesheet was} other {# of your timesheets were}} rejected:

{reasons}

Correct and submit {count, plural, one {it} other {them}} again:
{link}`,
  'MAIL.TIMESHEETS_ESCALATED.subject':
    '{count, plural, one {# timesheet has} other {# timesheets have}} waited too long for approval',
  'MAIL.TIMESHEETS_ESCALATED.text': `Hello {name},

The client has not approved {count, plural, one {# timesheet} other {# timesheets}} in time. Approve {count, plural, one {it} other {them}}, or ask the client:
{link}`,
  'MAIL.EXPENSES_PENDING.subject':
    '{count, plural, one {# expense report waits} other {# expense reports wait}} for your approval',
  'MAIL.EXPENSES_PENDING.text': `Hello {name},

{count, plural, one {# expense report} other {# expense reports}} of people from {agency} {count, plural, one {waits} other {wait}} for your approval:
{link}`,
  'MAIL.EXPENSES_DUE.subject':
    '{count, plural, one {# expense report is} other {# expense reports are}} waiting for you to submit',
  'MAIL.EXPENSES_DUE.text': `Hello {name},

{count, plural, one {# expense report of yours has} other {# expense reports of yours have}} not been submitted to {agency} yet:
{link}`,
  'MAIL.EXPENSES_REJECTED.subject':
    '{count, plural, one {Your expense report was} other {# of your expense reports were}} rejected',
  'MAIL.EXPENSES_REJECTED.text': `Hello {name},

{count, plural, one {Your expense report was} other {# of your expense reports were}} rejected:

{reasons}

Correct and submit {count, plural, one {it} other {them}} again:
{link}`,
  'MAIL.EXPENSES_ESCALATED.subject':
    '{count, plural, one {# expense report has} other {# expense reports have}} waited too long for approval',
  'MAIL.EXPENSES_ESCALATED.text': `Hello {name},

The client has not approved {count, plural, one {# expense report} other {# expense reports}} in time. Approve {count, plural, one {it} other {them}}, or ask the client:
{link}`,
  'MAIL.SHIFTS_OFFERED.subject':
    '{count, plural, one {# shift is} other {# shifts are}} offered to you',
  'MAIL.SHIFTS_OFFERED.text': `Hello {name},

{agency} offers you {count, plural, one {# shift} other {# shifts}}. {count, plural, one {It goes} other {Each goes}} to whoever accepts it first:
{link}`,
  'MAIL.DOCUMENT_EXPIRING.subject': '“{title}” expires on {date}',
  'MAIL.DOCUMENT_EXPIRING.text': `Hello {name},

Your document “{title}” ({type}) is valid until {date}. Give {agency} the new one before that.

{link}`,
  'MAIL.DOCUMENT_EXPIRED.subject': '“{title}” has expired',
  'MAIL.DOCUMENT_EXPIRED.text': `Hello {name},

Your document “{title}” ({type}) was valid until {date}. Give {agency} the new one.

{link}`,
  'MAIL.TEST.subject': 'Test email from {agency}',
  'MAIL.TEST.text': `Hello {name},

This is a test. The email server that is set up for {agency} has delivered it.`,
};
