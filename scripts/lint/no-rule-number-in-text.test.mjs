import { RuleTester } from 'oxlint/plugins-dev';
import { describe, it } from 'vitest';
import noRuleNumberInText from './no-rule-number-in-text.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const errors = 1;

new RuleTester({ languageOptions: { parserOptions: { lang: 'tsx' } } }).run(
  'no-rule-number-in-text',
  noRuleNumberInText,
  {
    valid: [
      `/** Keeps the end date (A-5). */ const message = 'The end date is kept.'`,
      `const item = 'Tax forms (W-4)'`,
      `const encodings = ['UTF-8', 'SHA-256', 'PO-7', 'A-123', 'asg-A-1']`,
      `const index = a-1`,
    ],
    invalid: [
      { code: `const message = 'The end date is kept (A-5).'`, errors },
      { code: 'const message = `${label}: see P-11`', errors },
      { code: `const hint = <p>Required (S-4)</p>`, errors },
      { code: `@Field({ description: 'Why it ended (A-11).' }) class Ended {}`, errors },
    ],
  },
);
