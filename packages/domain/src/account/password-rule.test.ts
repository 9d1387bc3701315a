import { describe, expect, it, test } from 'vitest';
import { guessablePassword } from './guessable-password.ts';
import { passwordProblem, personalWords } from './password-rule.ts';

/** Words with a year, keys side by side, and what people say every day, in both languages. */
const guessable = [
  'Summer2026!!',
  'Spring-2026!',
  '$umm3r2026!!',
  'Verano2026!!',
  'Invierno2025!',
  'GoBears2026!',
  'Seahawks2026!!',
  'Barcelona2026!',
  'january2026!',
  'Monday2026!!',
  'Febrero2026!',
  'enero2026!!!',
  '1qaz!QAZ2wsx',
  'poiuytrewq12',
  '!@#$%^&*()_+',
  'thisisapassword',
  'iloveyousomuch',
  'contraseña12',
  'm1c0ntr4s3ñ4!',
  'tequieromucho1',
  'miamorbonito',
  'mifamilia2026',
  'Welc0me2026!',
  'S3cur1ty2026!',
];

const hardToGuess = [
  'a quiet river bends north',
  'correct horse battery',
  'river lamp cactus',
  'maple-tractor-ocean',
  'my dog hates thunderstorms',
  'our kitchen has two doors',
  '7 purple hats in Tulsa',
  'el perro duerme bajo la mesa',
  'mi abuela cocina con leña',
  'sopa de letras fria',
  'manzana camino piedra',
  'llueve sobre los tejados',
  'x7Gk!29qLp#z',
  'Zk4pWn7bQx2m',
  'gtrmxkqwpzvh',
  'b7dk-mq3w-xr9p',
  'try-stint-today',
];

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
  ['thisisapassword', 'PASSWORD_PERSONAL'],
  ['contraseña12', 'PASSWORD_PERSONAL'],
  ['estaesmicontrasena', 'PASSWORD_PERSONAL'],
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

  it.each(guessable)('%s', (password) => {
    expect(why(password)).not.toBeNull();
  });

  it.each(hardToGuess)('is not %s', (password) => {
    expect(why(password)).toBeNull();
    expect(passwordProblem(password, owner)).toBeUndefined();
  });
});
