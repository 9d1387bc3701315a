import { describe, expect, it, test } from 'vitest';
import { guessablePassword } from './guessable-password.ts';
import { passwordProblem, personalWords } from './password-rule.ts';

const owner = {
  userName: 'maya',
  displayName: 'Maya Lindqvist',
  companyId: 'harborlight',
  agencyName: 'Harborlight Staffing',
};

test.each([
  ['elevenchars', 'PASSWORD_TOO_SHORT'],
  ['x'.repeat(250), 'TOO_LONG'],
  ['\u0301'.repeat(500_000), 'TOO_LONG'],
  ['a quiet river \ud800 north', 'MALFORMED_TEXT'],
  ['aaaaaaaaaaaaaaaa', 'PASSWORD_FEW_CHARACTERS'],
  ['our-HARBORLIGHT-2026', 'PASSWORD_PERSONAL'],
  ['lindqvist moves north', 'PASSWORD_PERSONAL'],
  ['all about staffing people', 'PASSWORD_PERSONAL'],
])('%.30s is refused: %s', (password, key) => {
  expect(passwordProblem(password, owner)?.key).toBe(key);
});

test('a few words are a password, also in other scripts', () => {
  for (const fine of [
    'a quiet river bends north',
    'три синих слона спят',
    '静かな川が北へ曲がって海へ行く',
  ])
    expect(passwordProblem(fine, owner)).toBeUndefined();
});

describe('a password that is among the first to be tried', () => {
  const why = (password: string) => guessablePassword(password, personalWords(owner));

  it.each([
    ['123456789012', 'PASSWORD_COMMON'],
    ['qwertyuiopas', 'PASSWORD_COMMON'],
    ['iloveyou1234', 'PASSWORD_COMMON'],
    ['football1234', 'PASSWORD_COMMON'],
    ['P@ssw0rd1234', 'PASSWORD_COMMON'],
    ['1qaz2wsx3edc', 'PASSWORD_COMMON'],
    ['abcdefghijkl', 'PASSWORD_SEQUENCE'],
    ['iloveyouiloveyou', 'PASSWORD_REPEATS'],
    ['1234'.repeat(50), 'PASSWORD_REPEATS'],
  ])('%.20s: %s', (password, reason) => {
    expect(why(password)).toBe(reason);
  });

  it('is not one of a few words', () => {
    for (const fine of ['a quiet river bends north', 'correct horse battery', 'x7Gk!29qLp#z'])
      expect(why(fine)).toBeNull();
  });
});
