import type { RefusalKey } from '@stint/domain/messages/refusal-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const refusals: Sentences<RefusalKey> = {
  'ACCOUNT_KIND.CLIENT_CONTACT': 'This is not the account of a contact.',
  'ACCOUNT_KIND.EMPLOYEE': 'This is not the account of an employee.',
  ACTIVE_ASSIGNMENTS: 'Close or cancel the active assignments first.',
  AFTER_END: 'The assignment ended on {endDate}.',
  'AFTER_END.undated': 'The assignment has ended.',
  ALREADY_HIRED: '{candidate} is an employee. Cancel the assignment instead.',
  ALREADY_SUBMITTED: '{candidate} was already submitted for {order} ({stageLower}).',
  ALREADY_UNDONE: 'This change has already been undone.',
  BEFORE_START: 'The assignment starts on {startDate}.',
  'BEFORE_START.undated': 'It has no start date.',
  BUILT_UPON: 'Changed again since: {records}.',
  CANDIDATES_SUBMITTED:
    'Candidates were submitted for it. Add a new job order for the other client instead.',
  CHANGED_SINCE: 'This {noun} has changed. Review it, then try again.',
  'CHANGED_SINCE.by': 'This {noun} was changed by {actor} {at}. Review it, then try again.',
  CHECKLIST_INCOMPLETE: 'Still missing: {items}.',
  DIRECT_NOT_ACTIVE:
    'A direct placement closes on approval: it can be closed or need approval, not be active.',
  DO_NOT_PLACE: '{candidate} is marked “{status}”.',
  DUPLICATE_ITEM: '“{item}” is already on the checklist.',
  END_BEFORE_START: 'The end date {endDate} is before the start date {startDate}.',
  'END_BEFORE_START.planned': 'The end date {endDate} would be before the start date {startDate}.',
  'END_BEFORE_START.others': 'The close date is before the start of another assignment.',
  END_DATE_MISSING: 'A closed assignment needs its end date.',
  END_DATE_REQUIRED: 'Enter the new end date.',
  'END_DATE_REQUIRED.override': 'Enter an end date to override the end dates with.',
  END_NOTE_REQUIRED: 'Explain “{reason}” in the note.',
  END_REASON_REQUIRED: 'Choose why the assignment ends.',
  END_REASON_UNSUITABLE: '“{reason}” does not fit this action. Choose {possibleQuotedOr}.',
  FEE_MISSING: 'The placement fee has not been agreed.',
  'FEE_MISSING.entered': 'Enter {amountA} above zero.',
  FULL_TIME_OVERLAP: 'The candidate already works full-time on these dates.',
  HAS_ACCOUNT: '{person} has an account already.',
  IMPORT_RUNNING: 'This import is running. Wait until it has finished.',
  INVOICED:
    'Its time, expenses or fee are on {invoicesCount, plural, one {invoice} other {invoices}} {invoices}. Remove {invoicesCount, plural, one {it} other {them}} first.',
  IN_USE:
    'Records of its client refer to this {noun}. Add a new {noun} to the other client instead.',
  LAST_ADMINISTRATOR: 'The agency needs at least one administrator. Name another one first.',
  MARGIN_BELOW_FLOOR: 'The margin of {margin} is below the floor of {floor}.',
  NOTHING_PENDING: '{candidate} has no pending placement.',
  MAIL_LINK_ENDED:
    'The link in this mail can no longer be used. Send a new one from User management.',
  NO_MAIL_ADDRESS: 'Your account has no e-mail address. Add one in User management first.',
  NOTHING_TO_UNLOCK: 'No attempt to sign in has failed since the last sign-in.',
  NOT_ACCOUNTING_CUSTOMER:
    '{client} is not an accounting customer. Set up billing for the client first.',
  NOT_EMPLOYED: '{employee} is no longer employed. Rehire the employee first.',
  NOT_ON_CUSTOMER_RECORD:
    '{contact} is not on the accounting customer record of {client}. Add the contact to it first.',
  NOT_APPROVED: 'The assignment has not been approved yet.',
  NOTHING_CHANGED: 'This is what the record says already. Change something first.',
  NO_CONFLICT: 'The record has not changed since this was asked for.',
  CHANGED_MEANWHILE:
    'The record has changed since this was asked for. Look at the new value, then decide again.',
  NOT_FOUND: 'There is no such {noun}.',
  'NOT_FOUND.record': 'There is no such record.',
  NO_PORTAL: 'Staff use the console. Only accounts of the portals can be viewed as.',
  NO_PREFERENCES: 'Accounts of the staff have a role in place of preferences.',
  NO_SECOND_FACTOR: 'One-time codes are not turned on for this account.',
  NO_REMINDER_DUE: 'No reminder is due for this task.',
  JOB_WAITS: 'This job will be retried automatically.',
  NOT_HIRED: '{candidate} has not been hired yet.',
  NOT_IN_HIRING: '{candidate} is not in Hiring Management.',
  NOT_PERMITTED: 'You are not permitted to do this to {nounA}: {action}.',
  'NOT_PERMITTED.undo': 'Only somebody who can make this change can undo it.',
  NOT_AUTHOR: 'Only its author or an administrator can change or delete an activity.',
  NOT_VIEW_OWNER: 'Only the person who saved a view can rename or share it.',
  'NOT_VIEW_OWNER.managed':
    'Only the person who saved a view or an administrator can delete it or stop sharing it.',
  NOT_YOUR_ORDER: 'A job order is submitted again by the contact who submitted it.',
  NOT_YET: 'Enter a time that is not in the future.',
  NEEDS_OWNER: 'A task needs an owner. Name the person who has to do it.',
  NO_AUTHOR: 'An activity needs an author. Sign in as a person to record one.',
  'NO_AUTHOR.view': 'A view belongs to a person. Sign in as a person to save one.',
  PRIVATE_MENTION:
    'A private activity is not shown to the colleagues it mentions. Remove the mentions, or do not make it private.',
  'NOT_UNDOABLE.account': 'Changes to accounts cannot be undone. Change the account again instead.',
  'NOT_UNDOABLE.undo': 'An undo can’t be undone. Make the change again instead.',
  'NOT_UNDOABLE.import':
    'An import can’t be undone. Correct its file and import it again, or change the record.',
  'NOT_UNDOABLE.token':
    'A new or revoked token can’t be undone. Revoke the token, or create another one.',
  'NOT_UNDOABLE.decision':
    'A change request and what was decided about it can’t be undone: the employee has been told. Another change request corrects it.',
  DOCUMENT_SPACE_USED:
    'The space for documents is used up. Remove some that are no longer needed first.',
  'NOT_UNDOABLE.document':
    'Adding or removing a document can’t be undone. Remove it, or upload it again.',
  'NOT_UNDOABLE.look': 'That somebody saw a number in full can’t be undone.',
  NO_OPENING_LEFT: 'All openings of job order {order} are taken.',
  ORDER_NOT_OPEN: 'Job order {order} is {statusLower}.',
  OVER_CREDIT_LIMIT:
    'The client would then owe {exposure}, which is over the credit limit of {limit}.',
  OWNER_DEACTIVATED: 'The account of {owner} is deactivated. Choose another owner.',
  OWNER_REQUIRED: 'Choose who on the staff owns the job orders that this contact creates.',
  OWNER_WITHOUT_MAIL:
    '{owner} has no email address, so no mail about new job orders can be sent. Add one to the account first.',
  OWNER_SHARES: 'The shares of the placement owners must add up to 100 %, not {total}.',
  'OWNER_SHARES.unreadable': 'The shares of the placement owners must add up to 100 %.',
  OWN_SECOND_FACTOR_FIRST: 'Turn one-time codes on for your own account first.',
  OWN_ACCOUNT: 'You cannot deactivate your own account.',
  PENDING_PLACEMENTS:
    'Candidates placed on it are waiting in Hiring Management. Cancel their placements first.',
  PLACEMENT_CANCELLED: 'Its placement was cancelled. Activate the placement instead.',
  POSITIONS_TAKEN: '{placed} are already placed on it. You can’t order fewer.',
  RATES_MISSING: 'The {ratesAnd} {ratesCount, plural, one {is} other {are}} missing.',
  'RATES_MISSING.entered': 'Enter {rateA} above zero.',
  REACTIVATION_REQUIRED: 'Choose whether to reopen or to change the end date only.',
  REASON_REQUIRED: 'Enter a reason.',
  REHIRE_BEFORE_TERMINATION: 'The last employment ended on {endedOn}.',
  REMARKS_REQUIRED: 'Enter remarks; the client will read them.',
  'REPORT_WITHOUT_SECTION.assignments':
    'The assignment report needs the Assignments section. Turn the section on, or the report off.',
  'REPORT_WITHOUT_SECTION.timesheets':
    'The timesheet report needs the Timesheets section. Turn the section on, or the report off.',
  ROLE_OF_STAFF: 'Staff accounts have a role; accounts of employees and contacts have none.',
  SECOND_FACTOR_OF_STAFF: 'One-time codes are for accounts of the staff.',
  SECOND_FACTOR_ON: 'One-time codes are turned on already.',
  SECOND_FACTOR_REQUIRED:
    'Your agency asks its staff for one-time codes, so they cannot be turned off.',
  START_DATE_MISSING: 'The start date is missing.',
  'START_DATE_MISSING.active': 'An active assignment needs its start date.',
  SUBMISSION_NOT_PLACEABLE: 'The submission of {submission} is already {stageLower}.',
  TERMINATION_BEFORE_HIRE: 'The hire date is {hiredOn}.',
  'TERMINATION_BEFORE_HIRE.named': '{employee} was hired on {hiredOn}, after the termination date.',
  TOKEN_BEYOND_CLIENTS:
    'A token for some clients only cannot have {permissionsAnd}: what these permit belongs to no single client.',
  TOKEN_EXPIRY: 'Choose a day from today to {latest}: a token works for a year at most.',
  TOO_MANY_VIEWS: 'You can save up to {most} views of a list. Delete one first.',
  USER_NAME_TAKEN: 'Somebody has the user name {userName} already.',
  VIEW_NAME_TAKEN: 'You already have a view of this list named “{name}”. Choose another name.',
  WRONG_STATE:
    'This {noun} is “{state}”; “{action}” is only possible when it is {possibleQuotedOr}.',
  'WRONG_STATE.missing':
    'This {noun} does not exist yet; “{action}” is only possible when it is {possibleQuotedOr}.',
  'WRONG_STATE.exists': 'This {noun} is “{state}”; “{action}” is only possible for a new one.',
};
