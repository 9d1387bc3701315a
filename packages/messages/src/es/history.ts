import type { HistoryKey } from '@stint/domain/messages/history-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const history: Sentences<HistoryKey> = {
  'TIMELINE.action': '{action}, por {actor}',
  'TIMELINE.created': '{actor} creó {nounThis}',
  'TIMELINE.updated': '{actor} cambió {nounThis}',
  'TIMELINE.undone': '{actor} deshizo el último cambio',
  UNDONE: '{records} {recordsCount, plural, one {está} other {están}} como antes.',
};
