import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeptProcesses } from './kept-processes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function processes() {
  const started: { number: number; hasEnded: boolean; end(): void }[] = [];
  const kept = new KeptProcesses(
    async () => {
      const process = {
        number: started.length,
        hasEnded: false,
        end() {
          process.hasEnded = true;
        },
      };
      started.push(process);
      return process;
    },
    2,
    1_000,
  );
  return { started, kept };
}

test('the next upload of an agency is read by its process, others’ by others', async () => {
  const { kept } = processes();
  const first = await kept.take('one');
  kept.keep('one', first);
  expect((await kept.take('other')).number).toBe(1);
  expect(await kept.take('one')).toBe(first);
  // It is in use: at the same time another one is needed.
  expect(await kept.take('one')).not.toBe(first);
});

test('a process is kept for so long, and one that has ended is not used', async () => {
  const { kept } = processes();
  const first = await kept.take('one');
  kept.keep('one', first);
  vi.advanceTimersByTime(1_000);
  expect(first.hasEnded).toBe(true);
  const second = await kept.take('one');
  expect(second).not.toBe(first);
  kept.keep('one', second);
  second.end();
  expect(await kept.take('one')).not.toBe(second);
});

test('only so many are kept: the one that has waited longest ends', async () => {
  const { started, kept } = processes();
  for (const agency of ['one', 'two', 'three']) kept.keep(agency, await kept.take(agency));
  expect(started.map(({ hasEnded }) => hasEnded)).toEqual([true, false, false]);
  kept.keep('three', await kept.take('four'));
  expect(started.map(({ hasEnded }) => hasEnded)).toEqual([true, false, true, false]);
});
