import type { HistoryKey } from '@stint/domain/messages/history-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const history: Sentences<HistoryKey> = {
  'TIMELINE.action': '{action} by {actor}',
  'TIMELINE.created': '{actor} created this {noun}',
  'TIMELINE.updated': '{actor} changed this {noun}',
  'TIMELINE.undone': '{actor} undid the last change',
  'TIMELINE.mail': 'Email to {recipient}, “{subject}”: {state}',
  'TIMELINE.mailFailed': 'Email to {recipient}, “{subject}”: {state}. {why}',
  'CLAIM.edit': '{actor} changed the lines of this {noun}',
  'CLAIM.submit': '{actor} submitted this {noun}',
  'CLAIM.approve': '{actor} approved this {noun}',
  'CLAIM.approveInPart': '{actor} approved this {noun} without the disputed lines',
  'CLAIM.approveAutomatically': '{actor} approved this {noun} automatically',
  'CLAIM.reject': '{actor} rejected this {noun}',
  'CLAIM.undoApproval': '{actor} undid the approval of this {noun}',
  'CLAIM.void': '{actor} voided this {noun}',
  'CLAIM.splitOff': '{actor} disputed these lines, which became this {noun}',
  'CLAIM.takeBack': '{actor} withdrew the dispute, and the lines were moved back from this {noun}',
  'CLAIM.invoice': '{actor} put this {noun} on an invoice',
  'CLAIM.returnToBill': '{actor} removed the invoice of this {noun}',
  'CLAIM.payroll': '{actor} exported this {noun} to payroll',
  'CLAIM.remindToSubmit': '{actor} reminded the employee to submit this {noun}',
  'CLAIM.remindToApprove': '{actor} reminded the approvers of this {noun}',
  'CLAIM.escalate': '{actor} asked others to approve this {noun}',
  'CLAIM.flagLaterPunch':
    '{actor} noted a punch that arrived or was corrected after this {noun} was submitted',
  'CLAIM.remind': '{actor} reminded the employee to submit this {noun}',
  'CLAIM.remindApprover': '{actor} reminded the contact to approve this {noun}',
  'CLAIM.dismissLaterPunches': '{actor} dismissed the later punches of this {noun}',
  UNDONE: '{records} {recordsCount, plural, one {is as it was} other {are as they were}} before.',
};
