import type { HistoryKey } from '@stint/domain/messages/history-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const history: Sentences<HistoryKey> = {
  'TIMELINE.action': '{action} by {actor}',
  'TIMELINE.created': '{actor} created this {noun}',
  'TIMELINE.updated': '{actor} changed this {noun}',
  'TIMELINE.undone': '{actor} undid the last change',
  'TIMELINE.mail': 'Email to {recipient}, “{subject}”: {state}',
  'TIMELINE.mailFailed': 'Email to {recipient}, “{subject}”: {state}. {why}',
  UNDONE: '{records} {recordsCount, plural, one {is as it was} other {are as they were}} before.',
};
