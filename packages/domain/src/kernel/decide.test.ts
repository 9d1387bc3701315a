import { describe, expect, it } from 'vitest';
import type { PermissionName } from '../access/permissions.ts';
import { availableActions } from './available-actions.ts';
import { message } from '../messages/message.ts';
import { decide } from './decide.ts';
import { diagram } from './diagram.ts';
import { defineMachine } from './machine.ts';
import { planInOrder } from './plan.ts';
import { paths } from './transitions.ts';

type DoorStatus = 'OPEN' | 'SHUT' | 'LOCKED';
interface DoorFacts {
  door: DoorStatus | null;
  inTheWay: string[];
}

const door = defineMachine<DoorFacts, { code?: string }, string>()({
  noun: 'door',
  states: {
    OPEN: { label: 'Open', tone: 'success' },
    SHUT: { label: 'Shut', tone: 'neutral' },
    LOCKED: { label: 'Locked', tone: 'danger', final: true },
  },
  stateOf: (facts) => facts.door,
  actions: {
    hang: { label: 'Hang', from: 'nothing', to: 'OPEN', permission: 'client:write' },
    shut: {
      label: 'Shut',
      from: ['OPEN'],
      to: 'SHUT',
      permission: ['client:write', 'contact:write'],
      guards: [
        ({ inTheWay }) =>
          inTheWay.map((label) => ({
            code: 'IN_THE_WAY',
            message: message('DUPLICATE_ITEM', { item: label }),
          })),
        () => ({ code: 'CREAKS', message: message('JOB_WAITS', {}), warning: true }),
      ],
      effects: () => ['bang'],
    },
    lock: {
      label: 'Lock',
      from: ['SHUT'],
      to: {
        among: ['LOCKED', 'unchanged'],
        choose: (_, { code }) => (code === '1' ? 'LOCKED' : 'unchanged'),
      },
      permission: 'client:write',
      inputGuards: [
        (_, { code }) =>
          code
            ? undefined
            : { code: 'CODE_REQUIRED', message: message('REASON_REQUIRED', {}), field: 'code' },
      ],
    },
    blow: { label: 'Wind blows', from: ['OPEN', 'SHUT'], to: 'OPEN', system: true },
  },
});

const open = { door: 'OPEN', inTheWay: [] } as DoorFacts;
const may = new Set<PermissionName>(['client:write']);
const mayNot = new Set<PermissionName>();
const acknowledged = ['CREAKS'];

describe('deciding', () => {
  it('allows, with where it leads and what else happens', () => {
    const request = { facts: open, input: {}, permissions: may, acknowledged };
    expect(decide(door, 'shut', request)).toEqual({
      allowed: true,
      from: 'OPEN',
      to: 'SHUT',
      effects: ['bang'],
    });
  });

  it('gives all reasons at once, the wrong state among them', () => {
    const facts = { door: 'LOCKED', inTheWay: ['a foot', 'a cat'] } as DoorFacts;
    const decision = decide(door, 'shut', { facts, input: {}, permissions: may });
    expect(decision).toMatchObject({
      refusals: [
        {
          code: 'WRONG_STATE',
          message: {
            key: 'WRONG_STATE',
            values: {
              noun: { label: 'door' },
              state: { label: 'Locked' },
              action: { label: 'Shut' },
              possible: [{ label: 'Open' }],
            },
          },
        },
        { message: { values: { item: 'a foot' } } },
        { message: { values: { item: 'a cat' } } },
        { code: 'CREAKS', warning: true },
      ],
    });
  });

  it('tells who may not nothing else', () => {
    const facts = { door: 'LOCKED', inTheWay: ['a foot'] } as DoorFacts;
    const decision = decide(door, 'shut', { facts, input: {}, permissions: mayNot });
    expect(decision).toMatchObject({ refusals: [{ code: 'NOT_PERMITTED' }] });
    expect(decision.allowed ? 0 : decision.refusals.length).toBe(1);
  });

  it('is content with any one of several permissions', () => {
    const permissions = new Set<PermissionName>(['contact:write']);
    const request = { facts: open, input: {}, permissions, acknowledged };
    expect(decide(door, 'shut', request).allowed).toBe(true);
  });

  it('refuses a warning until it is acknowledged, and no reason that is none', () => {
    const facts = { door: 'OPEN', inTheWay: ['a foot'] } as DoorFacts;
    const request = { facts, input: {}, permissions: may };
    expect(decide(door, 'shut', { ...request, facts: open })).toMatchObject({
      refusals: [{ code: 'CREAKS' }],
    });
    const all = ['CREAKS', 'IN_THE_WAY'];
    expect(decide(door, 'shut', { ...request, acknowledged: all })).toMatchObject({
      refusals: [{ code: 'IN_THE_WAY' }],
    });
  });

  it('checks the input, naming the field, and lets it choose the target', () => {
    const facts = { door: 'SHUT', inTheWay: [] } as DoorFacts;
    const lock = (code?: string) =>
      decide(door, 'lock', { facts, input: code ? { code } : {}, permissions: may });
    expect(lock()).toMatchObject({ refusals: [{ code: 'CODE_REQUIRED', field: 'code' }] });
    expect(lock('1')).toMatchObject({ to: 'LOCKED' });
    expect(lock('2')).toMatchObject({ to: 'SHUT' });
  });

  it('creates only what does not exist, changes only what does', () => {
    const nothing = { door: null, inTheWay: [] };
    const hang = (facts: DoorFacts) => decide(door, 'hang', { facts, input: {}, permissions: may });
    expect(hang(nothing)).toMatchObject({ allowed: true, from: null, to: 'OPEN' });
    expect(hang(open)).toMatchObject({
      refusals: [{ message: { key: 'WRONG_STATE.exists', values: { action: { label: 'Hang' } } } }],
    });
    const request = { facts: nothing, input: {}, permissions: may };
    expect(decide(door, 'shut', request)).toMatchObject({
      refusals: [{ code: 'WRONG_STATE' }, {}],
    });
  });

  it('asks no permission of what happens by itself', () => {
    const request = { facts: open, input: {}, permissions: mayNot };
    expect(decide(door, 'blow', request)).toMatchObject({ allowed: true });
  });
});

describe('the actions of a record', () => {
  it('leave out what is not permitted, not possible here, or happens by itself', () => {
    expect(availableActions(door, open, mayNot)).toEqual([]);
    expect(availableActions(door, open, may).map(({ action }) => action)).toEqual(['shut']);
  });

  it('show what is refused with its reasons; a warning alone does not disable', () => {
    expect(availableActions(door, open, may)).toMatchObject([{ label: 'Shut', allowed: true }]);
    const blocked = { ...open, inTheWay: ['a foot'] };
    expect(availableActions(door, blocked, may)).toMatchObject([
      { allowed: false, refusals: [{ code: 'IN_THE_WAY' }, { code: 'CREAKS' }] },
    ]);
  });
});

describe('a plan for many', () => {
  it('shows each record what those before it changed', () => {
    const opened: string[] = [];
    const outcomes = planInOrder(
      [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
      () =>
        decide(door, 'shut', {
          facts: { door: 'OPEN', inTheWay: [...opened] },
          input: {},
          permissions: may,
          acknowledged,
        }),
      (effect) => opened.push(effect),
    );
    expect(outcomes.map(({ allowed }) => allowed)).toEqual([true, false]);
    expect(outcomes[1]!.refusals[0]!.message).toEqual(message('DUPLICATE_ITEM', { item: 'bang' }));
  });
});

describe('the readings of the drawing', () => {
  it('draw arrows, ends and what happens by itself', () => {
    expect(diagram(door).split('\n')).toEqual([
      'stateDiagram-v2',
      '  state "Open" as OPEN',
      '  state "Shut" as SHUT',
      '  state "Locked" as LOCKED',
      '  [*] --> OPEN: Hang',
      '  OPEN --> SHUT: Shut',
      '  SHUT --> LOCKED: Lock',
      '  SHUT --> SHUT: Lock',
      '  OPEN --> OPEN: (Wind blows)',
      '  SHUT --> OPEN: (Wind blows)',
      '  LOCKED --> [*]',
    ]);
  });

  it('find the shortest way to each state', () => {
    expect(Object.fromEntries(paths(door))).toEqual({
      OPEN: ['hang'],
      SHUT: ['hang', 'shut'],
      LOCKED: ['hang', 'shut', 'lock'],
    });
  });
});
