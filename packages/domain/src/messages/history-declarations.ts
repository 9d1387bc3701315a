import type { Declarations } from './value.ts';

/** What a record's timeline and an undo say. */
export const historyDeclarations = {
  'TIMELINE.action': { action: 'term', actor: 'text' },
  'TIMELINE.created': { actor: 'text', noun: 'term' },
  'TIMELINE.updated': { actor: 'text', noun: 'term' },
  'TIMELINE.undone': { actor: 'text' },
  'TIMELINE.mail': { recipient: 'text', subject: 'text', state: 'term' },
  'TIMELINE.mailFailed': { recipient: 'text', subject: 'text', state: 'term', why: 'term' },
  UNDONE: { records: 'tally' },
} as const satisfies Declarations;

export type HistoryKey = keyof typeof historyDeclarations;
