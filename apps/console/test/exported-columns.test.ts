import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { grids } from './grids.ts';

/** By list, the columns that the server can write into its file. */
const written = JSON.parse(readFileSync('../api/exported-columns.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;

test('only columns of buttons are left out of files', () => {
  const left = Object.values(grids).flatMap((columns) =>
    columns.filter(({ exported }) => exported?.length === 0).map(({ id }) => id),
  );
  expect([...new Set(left)]).toEqual(['viewAs', 'details']);
});

test.each(Object.entries(grids))('every column of %s can be exported', (list, columns) => {
  const asked = columns.flatMap(({ id, exported = [id] }) => exported);
  expect(Object.keys(written[list]!)).toEqual(expect.arrayContaining(asked));
});
