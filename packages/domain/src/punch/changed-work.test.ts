import { expect, it } from 'vitest';
import { localTimeAt } from '../kernel/zoned-time.ts';
import { changedWork, workOfPunches } from './changed-work.ts';
import { countedPunches } from './counted-punches.ts';
import { chicago, punch, punchRules } from './punch.example.ts';
import type { Punch } from './punch.ts';

const days = (before: readonly Punch[], after: readonly Punch[]) => {
  const changed = changedWork(countedPunches(before, []), countedPunches(after, []), punchRules);
  return [...new Set(changed.map(({ at }) => localTimeAt(chicago, at).date))].toSorted();
};

const evening = punch('IN', '2026-11-22 22:00');
const morning = punch('OUT', '2026-11-23 06:00');
const noon = [punch('IN', '2026-11-23 12:00'), punch('OUT', '2026-11-23 16:00')];

it('is that of the evening on which a night began, whatever comes of it', () => {
  expect(days([evening], [evening, morning])).toEqual(['2026-11-22']);
  expect(days([evening, ...noon], [evening, morning, ...noon])).toEqual(['2026-11-22']);
});

it('is also that which was of another day until somebody clocked in before it', () => {
  expect(days([morning], [evening, morning])).toEqual(['2026-11-22', '2026-11-23']);
  expect(days([evening, morning], [morning])).toEqual(['2026-11-22', '2026-11-23']);
  const late = punch('IN', '2026-11-23 00:10');
  const first = punch('IN', '2026-11-22 23:50');
  const both = [first, late, morning];
  expect(days([late, morning], both)).toEqual(['2026-11-22', '2026-11-23']);
});

it('is none where nothing came that was not there', () => {
  expect(days([evening, morning], [morning, evening, morning])).toEqual([]);
  expect(days([], [])).toEqual([]);
});

it('is, of each punch, that to which it belongs', () => {
  const of = workOfPunches(countedPunches([evening, morning, ...noon], []), punchRules);
  const days = [evening, morning, ...noon].map(({ id }) => {
    const { at, until } = of.get(id)!;
    return [at, until].map((each) => localTimeAt(chicago, each).date);
  });
  const night = ['2026-11-22', '2026-11-23'];
  const day = ['2026-11-23', '2026-11-23'];
  expect(days).toEqual([night, night, day, day]);
  expect(workOfPunches([], punchRules).size).toBe(0);
});
