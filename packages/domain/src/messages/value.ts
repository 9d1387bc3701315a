import type { IsoDate } from '../kernel/dates.ts';
import type { Labels } from '../kernel/labels.ts';
import type { DecimalText } from '../kernel/money.ts';
import type { Message } from './message.ts';

/** A state, action or enum code. Its label here is the English one; catalogs have the others by set and code. */
export interface Term {
  /** Where catalogs look the code up, such as `assignment state`. */
  set: string;
  code: string;
  label: string;
}

/** An amount as text, in a currency (ISO 4217). */
export interface MoneyValue {
  amount: DecimalText;
  currency: string;
}

/** So many records of a kind. */
export interface Tally {
  count: number;
  noun: Term;
}

/** What a message may be told, by the name of its type. */
export interface ValueTypes {
  /** A name, a title, a number that people call a record by: the same in every language. */
  text: string;
  count: number;
  date: IsoDate;
  /** ISO, UTC. */
  instant: string;
  money: MoneyValue;
  /** Percent points as text: `12.5` is 12.5%. */
  percent: DecimalText;
  term: Term;
  texts: readonly string[];
  terms: readonly Term[];
  /** How many records of which kinds. */
  tally: readonly Tally[];
  /** Another message, as a part of the sentence. */
  message: Message;
}

export type ValueType = keyof ValueTypes;

export type MessageValue = ValueTypes[ValueType];

/** The values of messages by their key, each with the type of its value. */
export type Declarations = Readonly<Record<string, Readonly<Record<string, ValueType>>>>;

/** A term of an enum that has labels. */
export function term<Code extends string>(set: string, labels: Labels<Code>, code: Code): Term {
  return { set, code, label: labels[code] };
}

/** The state of a record, by the noun of its machine. */
export function stateTerm(
  machine: { noun: string; states: Readonly<Record<string, { label: string }>> },
  state: string,
): Term {
  return {
    set: `${machine.noun} state`,
    code: state,
    label: machine.states[state]?.label ?? state,
  };
}

/** What people call a kind of record: `job order`. */
export function nounTerm(noun: string): Term {
  return { set: 'noun', code: noun, label: noun };
}
