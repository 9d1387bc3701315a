import { diagram } from './diagram.ts';
import type { AnyMachine } from './machine.ts';

/** The page about a machine in the documentation: its drawing and its actions. */
export function machinePage(machine: AnyMachine): string {
  const title = machine.noun.charAt(0).toUpperCase() + machine.noun.slice(1);
  const rows = Object.entries(machine.actions).map(
    ([name, action]) =>
      `| \`${name}\` | ${action.label} | ${from(machine, action)} | ${to(machine, action)} | ${permission(action)} |`,
  );
  return [
    `# ${title}`,
    '',
    'Drawn from the definition by `pnpm --filter @stint/domain machines`. Do not edit.',
    '',
    '```mermaid',
    diagram(machine),
    '```',
    '',
    '| action | label | from | to | permission |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

type AnyAction = AnyMachine['actions'][string];

function from(machine: AnyMachine, action: AnyAction): string {
  return action.from === 'nothing' ? 'new' : labels(machine, action.from);
}

function to(machine: AnyMachine, action: AnyAction): string {
  return labels(machine, typeof action.to === 'object' ? action.to.among : [action.to]);
}

function labels(machine: AnyMachine, states: readonly string[]): string {
  return states.map((state) => machine.states[state]?.label ?? state).join(', ');
}

function permission(action: AnyAction): string {
  const names = [action.permission ?? []].flat();
  return action.system ? 'by itself' : names.map((name) => `\`${name}\``).join(' or ');
}
