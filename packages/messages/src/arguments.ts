import type {
  MoneyValue,
  Tally,
  Term,
  MessageValue,
  ValueType,
} from '@stint/domain/messages/value.ts';
import type { Message } from '@stint/domain/messages/message.ts';
import type { Formats, OfficeClock } from './formats.ts';

/** What ICU messages are given: the values as text, numbers only where a plural may depend on them. */
export type Arguments = Record<string, string | number>;

type Say = (message: Message) => string;

type Write = (value: never, formats: Formats, clock: OfficeClock, say: Say) => Arguments;

/**
 * The forms of a value that a sentence may name: `{order}`, and with an ending what only that type has,
 * such as `{statusLower}` or `{invoicesCount}`.
 */
const forms: Readonly<Record<ValueType, Write>> = {
  text: (value: string) => ({ '': value }),
  count: (value: number) => ({ '': value }),
  date: (value: string, { date }) => ({ '': date(value) }),
  instant: (value: string, { instant }, clock) => ({ '': instant(value, clock) }),
  money: (value: MoneyValue, { money }) => ({ '': money(value) }),
  percent: (value: string, { percent }) => ({ '': percent(value) }),
  term: (value: Term, formats) => {
    const label = formats.term(value);
    return {
      '': label,
      Lower: label.toLowerCase(),
      This: formats.thisNoun(value),
      A: formats.aNoun(value),
      Many: formats.manyNouns(value),
    };
  },
  texts: (values: readonly string[], formats) => list(values, formats),
  terms: (values: readonly Term[], formats) => list(values.map(formats.term), formats),
  tally: (kinds: readonly Tally[], { counted, tally }) => ({
    '': tally(kinds.map(({ count, noun }) => counted(count, noun))),
    Count: kinds.reduce((sum, { count }) => sum + count, 0),
  }),
  message: (value: Message, _formats, _clock, say) => ({ '': say(value) }),
};

function list(parts: readonly string[], { and, or, quote }: Formats): Arguments {
  return {
    '': parts.join(', '),
    And: and(parts),
    Quoted: parts.map(quote).join(', '),
    QuotedOr: or(parts.map(quote)),
    Count: parts.length,
  };
}

/**
 * What a sentence may name, by the types of its values.
 *
 * @param say the sentence of a message that is a part of this one
 */
export function argumentsOf(
  types: Readonly<Record<string, ValueType>>,
  values: Readonly<Record<string, MessageValue>>,
  formats: Formats,
  clock: OfficeClock,
  say: Say,
): Arguments {
  const all: Arguments = {};
  for (const [name, type] of Object.entries(types)) {
    const written = forms[type](values[name] as never, formats, clock, say);
    for (const [ending, value] of Object.entries(written)) all[`${name}${ending}`] = value;
  }
  return all;
}
