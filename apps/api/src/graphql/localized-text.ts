import type { Message } from '@stint/domain/messages/message.ts';
import type { Term } from '@stint/domain/messages/value.ts';
import { render, renderTerm } from '@stint/messages/render.ts';
import type { RequestContext } from '../context/request-context.ts';

type Reader = Pick<RequestContext, 'language' | 'agency' | 'now'>;

/**
 * Text of a field that is written when the field is read, in its reader's language. GraphQL calls a
 * property that is a function with the request's context; so does the fast path.
 */
export type LocalizedText = string | ((args: unknown, ctx: Reader) => string);

/** What a message says to whoever reads it. */
export function localized(message: Message): LocalizedText {
  return (_, ctx) => sentence(message, ctx);
}

/** What a state, an action or a code is called. */
export function localizedTerm(term: Term): LocalizedText {
  return (_, { language }) => renderTerm(language, term);
}

/** Several texts behind one another. */
export function joined(texts: readonly LocalizedText[]): LocalizedText {
  return (_, ctx) => texts.map((text) => textFor(text, ctx)).join(' ');
}

/** The text for a reader, where it is not the graph that asks. */
export function textFor(text: LocalizedText, ctx: Reader): string {
  return typeof text === 'string' ? text : text(undefined, ctx);
}

/** A message as a sentence, in the reader's language and by the clock of their office. */
export function sentence(message: Message, { language, agency, now }: Reader): string {
  return render(language, message, { ...officeClock(agency), now });
}

/** In which zone and by which clock an office tells the time; in UTC for nobody's. */
export function officeClock(agency: Reader['agency']) {
  return { zone: agency?.timeZone ?? 'UTC', hourClock: agency?.hourClock ?? ('H12' as const) };
}
