import type { AnyMachine, StateOf } from './machine.ts';

/** One arrow of a machine; `from: null` creates the record. */
export interface Transition<State extends string = string> {
  from: State | null;
  action: string;
  to: State;
}

/** Every arrow that a machine declares; diagrams, paths and tests read these. */
export function transitions<M extends AnyMachine>(machine: M): Transition<StateOf<M>>[] {
  return Object.entries(machine.actions).flatMap(([action, { from, to }]) =>
    (from === 'nothing' ? [null] : from).flatMap((start) => {
      const targets = typeof to === 'object' ? to.among : [to];
      return targets.map((target) => ({
        from: start,
        action,
        to: target === 'unchanged' ? start : target,
      })) as Transition<StateOf<M>>[];
    }),
  );
}

/** The shortest list of actions that leads to each reachable state, from nothing. */
export function paths<M extends AnyMachine>(machine: M): Map<StateOf<M>, string[]> {
  const arrows = transitions(machine);
  const found = new Map<StateOf<M>, string[]>();
  let frontier: { state: StateOf<M> | null; path: string[] }[] = [{ state: null, path: [] }];
  while (frontier.length > 0) {
    const next: typeof frontier = [];
    for (const { state, path } of frontier) {
      for (const arrow of arrows.filter(({ from }) => from === state)) {
        if (found.has(arrow.to)) continue;
        found.set(arrow.to, [...path, arrow.action]);
        next.push({ state: arrow.to, path: [...path, arrow.action] });
      }
    }
    frontier = next;
  }
  return found;
}
