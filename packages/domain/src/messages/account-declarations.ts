import type { Declarations } from './value.ts';

/** Why nobody is signed in, and what is wrong with a password. */
export const accountDeclarations = {
  CHALLENGE_OVER: {},
  CODE_WRONG: {},
  DOOR_MISSING: {},
  LINK_INVALID: {},
  PASSWORD_COMMON: {},
  PASSWORD_FEW_CHARACTERS: {},
  PASSWORD_PERSONAL: {},
  PASSWORD_REPEATS: {},
  PASSWORD_SEQUENCE: {},
  PASSWORD_TOO_SHORT: { least: 'count' },
  PASSWORD_UNCHANGED: {},
  PASSWORD_WRONG: {},
  SIGN_IN_WRONG: {},
  TOO_MANY_ATTEMPTS: {},
  'WRONG_DOOR.console': {},
  'WRONG_DOOR.ess': {},
  'WRONG_DOOR.portal': {},
} as const satisfies Declarations;

export type AccountKey = keyof typeof accountDeclarations;
