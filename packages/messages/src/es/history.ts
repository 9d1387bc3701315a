import type { HistoryKey } from '@stint/domain/messages/history-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const history: Sentences<HistoryKey> = {
  'TIMELINE.action': '{action}, por {actor}',
  'TIMELINE.created': '{actor} creó {nounThis}',
  'TIMELINE.updated': '{actor} cambió {nounThis}',
  'TIMELINE.undone': '{actor} deshizo el último cambio',
  'TIMELINE.mail': 'Correo a {recipient}, “{subject}”: {state}',
  'TIMELINE.mailFailed': 'Correo a {recipient}, “{subject}”: {state}. {why}',
  UNDONE: '{records} {recordsCount, plural, one {está} other {están}} como antes.',
};
