import { RuleTester } from 'oxlint/plugins-dev';
import { describe, it } from 'vitest';
import noOwnDecision from './no-own-decision.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const errors = 1;

new RuleTester({ languageOptions: { parserOptions: { lang: 'ts' } } }).run(
  'no-own-decision',
  noOwnDecision,
  {
    valid: [
      `response.status === 200`,
      `assignment.status === other.status`,
      `assignment.jobType === 'DIRECT'`,
      `switch (order.kind) { case 'OPEN': break }`,
      `['title', 'status'].includes(order.status)`,
    ],
    invalid: [
      { code: `if (assignment.status === 'ACTIVE') close()`, errors },
      { code: `'PENDING' !== placement?.status`, errors },
      { code: `(submission.stage as string) == 'PLACED'`, errors },
      { code: `switch (order.status) { case 'OPEN': place() }`, errors },
      { code: `['OPEN', 'FILLED'].includes(order.status!)`, errors },
    ],
  },
);
