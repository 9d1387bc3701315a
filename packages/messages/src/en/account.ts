import type { AccountKey } from '@stint/domain/messages/account-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const account: Sentences<AccountKey> = {
  CHALLENGE_OVER: 'This took too long. Sign in again.',
  CODE_WRONG: 'This code is wrong or was used already. Enter the one that the app shows now.',
  DOOR_MISSING: 'Say which door: send the header x-stint-door with console, ess, or portal.',
  LINK_INVALID:
    'This link can no longer be used: it has expired or was used already. Ask for a new one.',
  PASSWORD_COMMON:
    'This is a common password, or close to one. Use a few words that do not usually stand together.',
  PASSWORD_FEW_CHARACTERS: 'Use more than a few different characters.',
  PASSWORD_PERSONAL: 'Leave out your name, your user name, the company, and the word password.',
  PASSWORD_REPEATS:
    'This repeats the same characters. Use a few words that do not usually stand together.',
  PASSWORD_SEQUENCE:
    'This follows the alphabet, the digits, or the keys of a keyboard. Use a few words that do not usually stand together.',
  PASSWORD_TOO_SHORT: 'Use at least {least} characters.',
  PASSWORD_UNCHANGED: 'Choose a different password.',
  PASSWORD_WRONG: 'This is not your current password.',
  SIGN_IN_WRONG:
    'The company ID, the user name, or the password is wrong. After several failed attempts you have to wait before the next one.',
  TOO_MANY_ATTEMPTS: 'Too many attempts. Wait a little, then try again.',
  'WRONG_DOOR.console': 'This account is for the console, not for this portal.',
  'WRONG_DOOR.ess': 'This account is for the employee portal.',
  'WRONG_DOOR.portal': 'This account is for the client portal.',
};
