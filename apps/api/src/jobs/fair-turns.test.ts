import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { FairTurns } from './fair-turns.ts';

/** Begins work for these agencies in this order; `finish` ends the next one that has begun. */
function begun(most: number, ...agencies: string[]) {
  const turns = new FairTurns(most);
  const log: string[] = [];
  const ends: (() => void)[] = [];
  for (const agency of agencies) {
    void turns.take(agency, () => {
      log.push(agency);
      return new Promise<void>((end) => ends.push(end));
    });
  }
  const finish = async () => {
    ends.shift()!();
    await setImmediate();
  };
  return { log, finish };
}

test('agencies take turns, whoever has begun more', async () => {
  const { log, finish } = begun(1, 'big', 'big', 'big', 'small', 'other');
  for (let done = 0; done < 5; done += 1) {
    await setImmediate();
    await finish();
  }
  expect(log).toEqual(['big', 'small', 'other', 'big', 'big']);
});

test('one agency never takes two places', async () => {
  const { log, finish } = begun(2, 'big', 'big', 'small');
  await setImmediate();
  expect(log).toEqual(['big', 'small']);
  await finish();
  expect(log).toEqual(['big', 'small', 'big']);
});

test('what fails ends its turn', async () => {
  const turns = new FairTurns(1);
  await expect(turns.take('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await turns.take('a', () => Promise.resolve(1))).toBe(1);
});
