import { expect, test } from 'vitest';
import { FairGate, type Share } from '../../src/database/fair-gate.ts';

const agency = (name: string, session = 's'): Share[] => [
  { of: name, factor: 2 },
  { of: `${name} ${session}`, factor: 1 },
];
const soon = 20;

/** Enters as often as the gate lets somebody in at once. */
function enterAll(gate: FairGate, shares: Share[]): number {
  for (let entered = 0; ; entered += 1) {
    const wait = gate.enter(shares, soon);
    if (wait === undefined) continue;
    wait.catch(() => {});
    return entered;
  }
}

test('one party never holds all, and each new one still gets some', () => {
  const gate = new FairGate(20);
  const taken = [1, 2, 3, 4].map((n) => enterAll(gate, [{ of: `agency ${n}`, factor: 2 }]));
  expect(taken).toEqual([13, 4, 2, 1]);
});

test('what is narrower is limited by itself', () => {
  const gate = new FairGate(20);
  expect(enterAll(gate, agency('a', 'one'))).toBe(10);
  expect(enterAll(gate, agency('a', 'two'))).toBe(3);
});

test('what runs one by one has one, however many are free', async () => {
  const gate = new FairGate(20);
  const oneByOne = [...agency('a'), { of: 'a bulk', factor: 1, most: 1 }];
  expect(enterAll(gate, oneByOne)).toBe(1);
  expect(enterAll(gate, agency('a', 'other'))).toBe(9);
});

test('the last connection goes to whoever holds none', () => {
  const gate = new FairGate(2);
  expect(enterAll(gate, agency('a'))).toBe(1);
  expect(enterAll(gate, agency('b'))).toBe(1);
});

test('what is given back goes to the party that holds least, not to the one that asks most', async () => {
  const gate = new FairGate(4);
  const served: string[] = [];
  const [greedy, modest] = [agency('greedy'), agency('modest')];
  const enter = async (name: string, shares: Share[]) => {
    await gate.enter(shares, 1_000);
    served.push(name);
  };
  const others = [agency('x'), agency('y')];
  for (const each of [...others, greedy, modest]) await gate.enter(each, soon);
  const waiting = [1, 2, 3].map(() => enter('greedy', greedy));
  waiting.push(enter('modest', modest));
  gate.leave(modest);
  await waiting[3];
  expect(served).toEqual(['modest']);
  for (const each of [...others, modest, greedy, greedy, greedy]) gate.leave(each);
  await Promise.all(waiting);
  expect(served).toEqual(['modest', 'greedy', 'greedy', 'greedy']);
});

test('waiting ends, and who waited in vain takes nothing with them', async () => {
  const gate = new FairGate(2);
  await gate.enter(agency('a'), soon);
  await expect(gate.enter(agency('a'), soon)).rejects.toMatchObject({
    code: 'BUSY',
    statusCode: 503,
    retryAfterSeconds: 2,
  });
  gate.leave(agency('a'));
  expect(enterAll(gate, agency('a'))).toBe(1);
});

test('a queue does not grow without end', async () => {
  const gate = new FairGate(1);
  await gate.enter(agency('a'), soon);
  const waiting = Array.from({ length: 501 }, () => gate.enter(agency('a'), 1_000));
  await expect(waiting.at(-1)).rejects.toMatchObject({ code: 'BUSY' });
  for (let each = 0; each < 501; each += 1) gate.leave(agency('a'));
  await Promise.all(waiting.slice(0, -1));
});
