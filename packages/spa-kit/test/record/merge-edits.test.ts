import { expect, test } from 'vitest';
import { changedPart, mergeEdits } from '../../src/record/edit/merge-edits.ts';

const base = { city: 'Oakland', source: 'Job fair', skills: ['Welder'] };

test('fields that only one of the two changed have that value', () => {
  const mine = { ...base, city: 'Reno' };
  const theirs = { ...base, source: 'Referral' };
  expect(mergeEdits(base, mine, theirs)).toEqual({
    values: { ...base, city: 'Reno', source: 'Referral' },
    conflicts: [],
  });
});

test('a field that both changed keeps what was typed and is named', () => {
  const mine = { ...base, skills: ['Welder', 'Cook'] };
  const theirs = { ...base, skills: [] };
  expect(mergeEdits(base, mine, theirs)).toEqual({ values: mine, conflicts: ['skills'] });
});

test('two people who typed the same are no conflict', () => {
  const same = { ...base, city: 'Reno' };
  expect(mergeEdits(base, same, same).conflicts).toEqual([]);
});

test('only what differs is sent, emptied fields among it', () => {
  expect(changedPart<object>({ a: 'x', b: ['1'], c: 'y' }, { a: null, b: ['1'], c: 'y' })).toEqual({
    a: null,
  });
});
