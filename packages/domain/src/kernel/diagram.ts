import type { AnyMachine } from './machine.ts';
import { transitions } from './transitions.ts';

/** The machine as a Mermaid state diagram. What no person presses is written in (parentheses). */
export function diagram(machine: AnyMachine): string {
  const states = Object.entries(machine.states).map(
    ([state, { label }]) => `  state "${label}" as ${state}`,
  );
  const arrows = transitions(machine).map(({ from, action, to }) => {
    const { label, system } = machine.actions[action]!;
    return `  ${from ?? '[*]'} --> ${to}: ${system ? `(${label})` : label}`;
  });
  const ends = Object.entries(machine.states)
    .filter(([, { final }]) => final)
    .map(([state]) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', ...states, ...arrows, ...ends].join('\n');
}
