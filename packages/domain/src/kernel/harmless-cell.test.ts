import { expect, test } from 'vitest';
import { harmlessCell, writtenCell } from './harmless-cell.ts';

test.each([
  ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
  ['+1+1', "'+1+1"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['＝1+1', "'＝1+1"],
  ['Smith;=1+1', "Smith;'=1+1"],
  ['Smith; =cmd', "Smith; '=cmd"],
  ['Smith\t=1+1', "Smith\t'=1+1"],
  ['Smith\n@SUM(A1)', "Smith\n'@SUM(A1)"],
  ['a;=1;=2', "a;'=1;'=2"],
  ['+1 312;=1', "+1 312;'=1"],
  ["+1|cmd' /C calc'!A0", "'+1|cmd' /C calc'!A0"],
])('%j becomes %j', (value, written) => {
  expect(harmlessCell(value)).toBe(written);
  expect(writtenCell(written)).toBe(value);
});

test.each([
  '+1 (312) 555-0100',
  '+13125550100',
  '+49 30/901820 x12',
  '-12.50',
  'O’Neill-Ørsted; Acme',
  'a = b',
  'C++',
  'Lee, -the best',
  "'s-Hertogenbosch",
  'one@example.org; two@example.org',
  '2026-11-21',
])('%s stays as it is', (value) => {
  expect(harmlessCell(value)).toBe(value);
  expect(writtenCell(value)).toBe(value);
});
