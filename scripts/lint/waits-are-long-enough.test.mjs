import { RuleTester } from 'oxlint/plugins-dev';
import { describe, it } from 'vitest';
import waitsAreLongEnough from './waits-are-long-enough.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const errors = 1;

new RuleTester({ languageOptions: { parserOptions: { lang: 'ts' } } }).run(
  'waits-are-long-enough',
  waitsAreLongEnough,
  {
    valid: [
      `vi.waitFor(isDone, 20_000)`,
      `vi.waitUntil(isDone, { timeout: 20_000 })`,
      `waitFor(isDone)`,
    ],
    invalid: [
      { code: `vi.waitFor(isDone)`, errors },
      { code: `await vi.waitUntil(async () => true)`, errors },
    ],
  },
);
