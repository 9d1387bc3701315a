import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { initialKilobytes } from '@stint/spa-kit/tooling/initial-size.ts';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
const budget = 280;
const shell = 'src/app/screens.tsx';

test.runIf(existsSync(dist)).each([
  ['signing in', ['src/app/sign-in-page.tsx']],
  ['job orders as the first screen', [shell, 'src/features/job-order/job-order-page.tsx']],
  ['assignments as the first screen', [shell, 'src/features/assignment/assignment-page.tsx']],
  ['candidates as the first screen', [shell, 'src/features/candidate/candidate-page.tsx']],
  ['Hiring Management as the first screen', [shell, 'src/features/hiring/hiring-page.tsx']],
])('%s needs at most 280 KB of JavaScript (X-9)', (screen, modules) => {
  const size = initialKilobytes(dist, modules);
  process.stdout.write(`console, ${screen}: ${size} KB of ${budget}\n`);
  expect(size).toBeLessThanOrEqual(budget);
});
