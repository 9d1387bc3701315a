import { type Locale, preferredLocale } from '@stint/messages/locale.ts';
import type { FastifyRequest } from 'fastify';
import type { OpenSession } from '../context/open-session.ts';

/** The language of whoever asks: the account's, else the one that the browser prefers, else English. */
export function readerLanguage(
  session: OpenSession | null,
  { headers }: Pick<FastifyRequest, 'headers'>,
): Locale {
  return session?.account.language ?? preferredLocale(headers['accept-language']);
}
