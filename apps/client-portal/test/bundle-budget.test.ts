import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { initialKilobytes } from '@stint/spa-kit/tooling/initial-size.ts';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
const budget = 180;

// The screens come with the home page: `places.tsx` loads no other page at once.

test.runIf(existsSync(dist)).each([
  ['signing in', ['src/app/sign-in-page.tsx']],
  ['the home page behind it', ['src/app/screens.tsx']],
])('%s needs at most 180 KB of JavaScript (X-9)', (screen, modules) => {
  const size = initialKilobytes(dist, modules);
  process.stdout.write(`client-portal, ${screen}: ${size} KB of ${budget}\n`);
  expect(size).toBeLessThanOrEqual(budget);
});
