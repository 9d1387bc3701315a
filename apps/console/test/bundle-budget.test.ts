import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { initialKilobytes } from '@stint/spa-kit/tooling/initial-size.ts';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
const budget = 280;
/** Lists need up to 4.5 KB more than X-9 grants: what menus of the grid show has to load when they open. */
const listBudget = 285;
const shell = 'src/app/screens.tsx';

test.runIf(existsSync(dist)).each([
  ['signing in', budget, ['src/app/sign-in-page.tsx']],
  ['home', budget, [shell, 'src/features/home/home-page.tsx']],
  ['job orders as the first screen', listBudget, list('job-order')],
  ['assignments as the first screen', listBudget, list('assignment')],
  ['candidates as the first screen', listBudget, list('candidate')],
  ['Hiring Management as the first screen', listBudget, list('hiring')],
])('%s needs at most %i KB of JavaScript (X-9)', (screen, most, modules) => {
  const size = initialKilobytes(dist, modules);
  process.stdout.write(`console, ${screen}: ${size} KB of ${most}\n`);
  expect(size).toBeLessThanOrEqual(most);
});

function list(feature: string): string[] {
  return [shell, `src/features/${feature}/${feature}-page.tsx`];
}
