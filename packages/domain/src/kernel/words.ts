import type { StateDefinition } from './machine.ts';

/** Labels of an enum's values, for screens and schema descriptions. */
export type Labels<Word extends string> = Readonly<Record<Word, string>>;

/** The labels of a machine's states, so that a status enum has no second declaration. */
export function stateLabels<State extends string>(
  states: Readonly<Record<State, StateDefinition>>,
): Labels<State> {
  const entries = Object.entries<StateDefinition>(states);
  return Object.fromEntries(entries.map(([state, { label }]) => [state, label])) as Labels<State>;
}

/** The values of an enum from its labels, in declared order. */
export function wordsOf<Word extends string>(labels: Labels<Word>): Word[] {
  return Object.keys(labels) as Word[];
}

/** "a", "a or b", "a, b or c". */
export function orList(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
}
