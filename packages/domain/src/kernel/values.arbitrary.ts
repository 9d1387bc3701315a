import * as fc from 'fast-check';

/** Any of the declared states, or of other words that are the keys of an object. */
export function anyOf<Word extends string>(states: Record<Word, unknown>): fc.Arbitrary<Word> {
  return fc.constantFrom(...(Object.keys(states) as Word[]));
}

/** The value, or null. */
export function orNothing<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(value, { nil: null });
}

/** What somebody may enter where a reason or a note is asked. */
export const anyReason = fc.constantFrom(undefined, null, ' ', 'because');

/** What may be true when an action of a machine is decided, and what somebody may enter. */
export interface MachineWorld {
  facts: fc.Arbitrary<unknown>;
  input: fc.Arbitrary<unknown>;
}
