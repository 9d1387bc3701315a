import { RuleTester } from 'oxlint/plugins-dev';
import { describe, it } from 'vitest';
import boundedNormalize from './bounded-normalize.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const errors = 1;

new RuleTester({ languageOptions: { parserOptions: { lang: 'ts' } } }).run(
  'bounded-normalize',
  boundedNormalize,
  {
    valid: [
      `normalizedText(typed, 'NFC')`,
      {
        code: `typed.normalize('NFC')`,
        filename: '/stint/packages/domain/src/kernel/bounded-text.ts',
      },
    ],
    invalid: [
      { code: `typed.normalize('NFC')`, errors },
      { code: `typed?.['normalize']()`, errors },
    ],
  },
);
