import type { Message } from '@stint/domain/messages/message.ts';
import type { OfficeClock } from '../formats.ts';
import { render } from '../render.ts';

/** The clock of the examples: the evening of November 21 in Chicago. */
export const clock: OfficeClock = {
  zone: 'America/Chicago',
  hourClock: 'H12',
  now: '2026-11-22T03:00:00Z',
};

/** For tests: what a message says in English; a finished sentence says itself. */
export function inEnglish(message: Message | string): string {
  return typeof message === 'string' ? message : render('en', message, clock);
}
