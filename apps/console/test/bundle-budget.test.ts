import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { initialKilobytes } from '@stint/spa-kit/tooling/initial-size.ts';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
const budget = 280;
const shell = 'src/app/screens.tsx';

test.runIf(existsSync(dist)).each([
  ['signing in', ['src/app/sign-in-page.tsx']],
  ['home', [shell, 'src/features/home/home-page.tsx']],
  ['job orders as the first screen', list('job-order')],
  ['assignments as the first screen', list('assignment')],
  ['candidates as the first screen', list('candidate')],
  ['Hiring Management as the first screen', list('hiring')],
])('%s needs at most 280 KB of JavaScript (X-9)', (screen, modules) => {
  const size = initialKilobytes(dist, modules);
  process.stdout.write(`console, ${screen}: ${size} KB of ${budget}\n`);
  expect(size).toBeLessThanOrEqual(budget);
});

function list(feature: string): string[] {
  return [shell, `src/features/${feature}/${feature}-page.tsx`];
}
