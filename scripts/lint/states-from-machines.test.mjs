import { RuleTester } from 'oxlint/plugins-dev';
import { describe, it } from 'vitest';
import statesFromMachines from './states-from-machines.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const errors = 1;

new RuleTester({ languageOptions: { parserOptions: { lang: 'ts' } } }).run(
  'states-from-machines',
  statesFromMachines,
  {
    valid: [
      "const sql = `status IN (${stateList(assignmentMachine, 'ACTIVE')})`",
      "const sql = `kind = 'STAFF' AND status = $2`",
      "const open = status === 'OPEN' ? `yes` : `no`",
      `const words = "The status is 'Open'."`,
    ],
    invalid: [
      { code: "const sql = `SELECT FROM placement WHERE status = 'PENDING'`", errors },
      { code: "const sql = `${rows.column('stage')} NOT IN ('OFFERED', 'PLACED')`", errors },
      { code: `const where = "status IN ('ACTIVE')"`, errors },
      { code: "const sql = `status = CASE status WHEN 'LOCKED' THEN 'ACTIVE' END`", errors },
      { code: "const sql = `${rows.column('status')} <> 'CLOSED'`", errors },
    ],
  },
);
