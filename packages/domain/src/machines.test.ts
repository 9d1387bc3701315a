import { describe, expect, it } from 'vitest';
import { permissions, type PermissionName } from './access/permissions.ts';
import { machinePage } from './kernel/machine-page.ts';
import { paths, transitions } from './kernel/transitions.ts';
import { machines } from './machines.ts';

describe.each(Object.entries(machines))('the %s machine', (name, machine) => {
  const states = Object.keys(machine.states);

  it('reaches every state', () => {
    expect([...paths(machine).keys()].toSorted()).toEqual(states.toSorted());
  });

  it('leaves every state but the final ones', () => {
    const left = new Set(transitions(machine).map(({ from }) => from));
    for (const state of states) {
      expect([state, left.has(state)]).toEqual([state, !machine.states[state]!.final]);
    }
  });

  it('names only states that it declares', () => {
    const named = transitions(machine).flatMap(({ from, to }) =>
      from === null ? [to] : [from, to],
    );
    expect(named.filter((state) => !states.includes(state))).toEqual([]);
  });

  it('asks a declared permission of every action that a person presses, and of no other', () => {
    for (const [action, { permission, system }] of Object.entries(machine.actions)) {
      const names = [permission ?? []].flat() as PermissionName[];
      expect([action, names.length > 0]).toEqual([action, !system]);
      expect(names.filter((each) => !(each in permissions))).toEqual([]);
    }
  });

  it('is drawn in docs/machines as it is declared', async () => {
    const page = `../../../docs/machines/${name}.md`;
    await expect(machinePage(machine)).toMatchFileSnapshot(page);
  });
});
