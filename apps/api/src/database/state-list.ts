/**
 * States of a machine as SQL writes them: `status IN (${stateList(assignmentMachine, 'PENDING', 'ACTIVE')})`.
 * Whoever renames a state is told by the compiler where SQL names it. They stand in the text, so that a partial
 * index is recognized.
 */
export function stateList<State extends string>(
  machine: { readonly states: Readonly<Record<State, unknown>> },
  ...states: readonly [NoInfer<State>, ...NoInfer<State>[]]
): string {
  const unknown = states.find((state) => !(state in machine.states));
  if (unknown !== undefined) throw new Error(`The machine has no state ${unknown}.`);
  return states.map((state) => `'${state}'`).join(', ');
}
