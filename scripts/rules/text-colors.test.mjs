import { expect, test } from 'vitest';
import { root } from '../setup/repository.mjs';
import { repositoryTexts } from './rule-numbers.mjs';
import { foreignTextColors } from './text-colors.mjs';

test('text on screens has colors of the theme, which everybody can read', async () => {
  expect(foreignTextColors(await repositoryTexts(root))).toEqual([]);
});

test.each([
  ['apps/console/src/a.tsx', '<Text c="red">', 'c="red"'],
  ['apps/console/src/a.tsx', '<Text size="sm" c="red.8">', 'c="red.8"'],
  [
    'packages/ui/src/a.css',
    'color: var(--mantine-color-yellow-text);',
    'var(--mantine-color-yellow-text)',
  ],
])('another one is found in %s', (path, line, found) => {
  expect(foreignTextColors(new Map([[path, `\n${line}`]]))).toEqual([
    { found, place: `${path}:2` },
  ]);
});
