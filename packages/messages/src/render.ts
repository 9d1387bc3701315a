import type { TimeSpan } from '@stint/domain/kernel/instants.ts';
import { declarations, type Message, type MessageKey } from '@stint/domain/messages/message.ts';
import type { MessageValue, Tally, Term } from '@stint/domain/messages/value.ts';
import { IntlMessageFormat } from 'intl-messageformat';
import { argumentsOf } from './arguments.ts';
import { catalogs } from './catalogs.ts';
import type { OfficeClock } from './formats.ts';
import type { Locale } from './locale.ts';
import type { SpanClock } from './time-span.ts';

/**
 * The sentence of a message in a language.
 *
 * @param clock for instants: in which office, and when it is now there
 */
export function render(locale: Locale, { key, values }: Message, clock: OfficeClock): string {
  const { formats } = catalogs[locale];
  const say = (part: Message) => render(locale, part, clock);
  const given = argumentsOf(declarations[key], values, formats, clock, say);
  return String(parsed(locale, key).format(given));
}

/** What a state, an action or a code is called in a language. */
export function renderTerm(locale: Locale, term: Term): string {
  return catalogs[locale].formats.term(term);
}

/** A calendar date (`2026-11-21`) as a language writes it. */
export function renderDate(locale: Locale, date: string): string {
  return catalogs[locale].formats.date(date);
}

/** An instant (ISO, UTC) as a language writes it, with its date, by the clock of an office. */
export function renderInstant(
  locale: Locale,
  instant: string,
  clock: Omit<OfficeClock, 'now'>,
): string {
  return catalogs[locale].formats.moment(instant, clock);
}

/** From when until when (instants, ISO, UTC), with the day, as a language writes it, by the clock of an office. */
export function renderTimeSpan(locale: Locale, span: TimeSpan, clock: SpanClock): string {
  return catalogs[locale].formats.span(span, clock);
}

/** The values for programs, as JSON: terms by their code, messages by their key and values. */
export function plainValues({ values }: Message): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, plainValue(value)]),
  );
}

function plainValue(value: MessageValue | Tally): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== 'object') return value;
  if ('key' in value) return { key: value.key, values: plainValues(value) };
  if ('noun' in value) return { count: value.count, noun: value.noun.code };
  return 'code' in value ? value.code : value;
}

const messages = new Map<string, IntlMessageFormat>();

/** Parsed once for each language. */
function parsed(locale: Locale, key: MessageKey): IntlMessageFormat {
  const id = `${locale} ${key}`;
  let known = messages.get(id);
  if (known === undefined) {
    const sentence = catalogs[locale].sentences[key];
    known = new IntlMessageFormat(sentence, locale, undefined, { ignoreTag: true });
    messages.set(id, known);
  }
  return known;
}
