import type { Declarations } from './value.ts';

/** Whoever did it, and what it was done to. */
const claim = { actor: 'text', noun: 'term' } as const;

/** What a record's timeline and an undo say. */
export const historyDeclarations = {
  'TIMELINE.action': { action: 'term', actor: 'text' },
  'TIMELINE.created': { actor: 'text', noun: 'term' },
  'TIMELINE.updated': { actor: 'text', noun: 'term' },
  'TIMELINE.undone': { actor: 'text' },
  'TIMELINE.mail': { recipient: 'text', subject: 'text', state: 'term' },
  'TIMELINE.mailFailed': { recipient: 'text', subject: 'text', state: 'term', why: 'term' },
  'CLAIM.edit': claim,
  'CLAIM.submit': claim,
  'CLAIM.approve': claim,
  'CLAIM.approveInPart': claim,
  'CLAIM.approveAutomatically': claim,
  'CLAIM.reject': claim,
  'CLAIM.undoApproval': claim,
  'CLAIM.void': claim,
  'CLAIM.splitOff': claim,
  'CLAIM.takeBack': claim,
  'CLAIM.invoice': claim,
  'CLAIM.returnToBill': claim,
  'CLAIM.payroll': claim,
  'CLAIM.remindToSubmit': claim,
  'CLAIM.remindToApprove': claim,
  'CLAIM.escalate': claim,
  'CLAIM.flagLaterPunch': claim,
  'CLAIM.remind': claim,
  'CLAIM.remindApprover': claim,
  'CLAIM.dismissLaterPunches': claim,
  UNDONE: { records: 'tally' },
} as const satisfies Declarations;

export type HistoryKey = keyof typeof historyDeclarations;
