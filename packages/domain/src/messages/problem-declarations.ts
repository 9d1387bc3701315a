import type { Declarations } from './value.ts';

/** What is wrong with a value of an input. */
export const problemDeclarations = {
  AT_LEAST: { least: 'count' },
  AT_MOST: { most: 'count' },
  CHOOSE_ONE: {},
  DATE_OUT_OF_RANGE: {},
  EMPTY: {},
  MALFORMED_TEXT: {},
  NEGATIVE: {},
  NONE_OF: { possible: 'texts' },
  NUMBER_TOO_LARGE: {},
  PASSWORD_COMMON: {},
  PASSWORD_FEW_CHARACTERS: {},
  PASSWORD_PERSONAL: {},
  PASSWORD_REPEATS: {},
  PASSWORD_SEQUENCE: {},
  PASSWORD_TOO_SHORT: { least: 'count' },
  PASSWORD_UNCHANGED: {},
  PASSWORD_WRONG: {},
  SIGN_IN_WRONG: {},
  TOO_LONG: { most: 'count' },
  TOO_MANY_ATTEMPTS: {},
  TOO_MANY: { most: 'count' },
  TOO_MANY_DAYS: {},
  TOO_MANY_DIGITS: { most: 'count' },
  UNUSABLE: {},
  WRONG_DOOR_CONSOLE: {},
  WRONG_DOOR_ESS: {},
  WRONG_DOOR_PORTAL: {},
} as const satisfies Declarations;

export type ProblemKey = keyof typeof problemDeclarations;
