import type { StateDefinition } from './machine.ts';

/** Labels of an enum's values, for screens and schema descriptions. */
export type Labels<Value extends string> = Readonly<Record<Value, string>>;

/** The labels of a machine's states, so that a status enum has no second declaration. */
export function stateLabels<State extends string>(
  states: Readonly<Record<State, StateDefinition>>,
): Labels<State> {
  const entries = Object.entries<StateDefinition>(states);
  return Object.fromEntries(entries.map(([state, { label }]) => [state, label])) as Labels<State>;
}

/** The values of an enum from its labels, in declared order. */
export function valuesOf<Value extends string>(labels: Labels<Value>): Value[] {
  return Object.keys(labels) as Value[];
}
