import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { initialKilobytes } from '@stint/spa-kit/tooling/initial-size.ts';
import { expect, test } from 'vitest';
import {
  assignments,
  candidates,
  hiringManagement,
  home,
  jobOrders,
  signingIn,
} from '../first-screens.ts';

const dist = join(import.meta.dirname, '../dist');
const budget = 280;

test.runIf(existsSync(dist)).each([
  ['signing in', signingIn],
  ['home', home],
  ['job orders as the first screen', jobOrders],
  ['assignments as the first screen', assignments],
  ['candidates as the first screen', candidates],
  ['Hiring Management as the first screen', hiringManagement],
])('%s needs at most 280 KB of JavaScript (X-9)', (screen, modules) => {
  const size = initialKilobytes(dist, modules);
  process.stdout.write(`console, ${screen}: ${size} KB of ${budget}\n`);
  expect(size).toBeLessThanOrEqual(budget);
});
