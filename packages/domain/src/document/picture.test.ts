import { expect, test } from 'vitest';
import { pictureProblem } from './picture.ts';

test.each([
  [1, 1],
  [10_000, 10_000],
  [20_000, 5_000],
  [5_000, 20_000],
])('a picture of %i × %i pixels is taken', (width, height) => {
  expect(pictureProblem({ width, height })).toBeUndefined();
});

test.each([
  [60_000, 60_000],
  [10_001, 10_000],
  [20_001, 1],
  [1, 20_001],
  [2 ** 32 - 1, 2 ** 32 - 1],
])('a picture of %i × %i pixels is too large', (width, height) => {
  expect(pictureProblem({ width, height })).toMatchObject({
    key: 'PICTURE_TOO_LARGE',
    values: { width, height, longest: 20_000, megapixels: 100 },
  });
});

test.each([[null], [{ width: 0, height: 10 }], [{ width: 10, height: 0 }]])(
  'a picture whose header says %j cannot be read',
  (size) => {
    expect(pictureProblem(size)?.key).toBe('PICTURE_UNREADABLE');
  },
);
