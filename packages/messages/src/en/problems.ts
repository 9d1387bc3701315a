import type { ProblemKey } from '@stint/domain/messages/problem-declarations.ts';
import type { Sentences } from '../catalog.ts';

export const problems: Sentences<ProblemKey> = {
  AT_LEAST: 'At least {least}.',
  AT_MOST: 'At most {most}.',
  CHOOSE_ONE: 'Choose at least one.',
  DATE_OUT_OF_RANGE: 'Enter a date from 1990 to 2099.',
  EMPTY: 'This can’t be empty.',
  MALFORMED_TEXT: 'This holds half of a character, which cannot be stored. Type it again.',
  NEGATIVE: 'Enter zero or more.',
  NONE_OF: 'Choose one of {possible}.',
  NUMBER_TOO_LARGE: 'This number is too large.',
  PASSWORD_COMMON:
    'This is a common password, or close to one. Use a few words that do not usually stand together.',
  PASSWORD_FEW_CHARACTERS: 'Use more than a few different characters.',
  PASSWORD_PERSONAL: 'Leave out your name, your user name, the company and the word password.',
  PASSWORD_REPEATS:
    'This repeats the same characters. Use a few words that do not usually stand together.',
  PASSWORD_SEQUENCE:
    'This follows the alphabet, the digits or the keys of a keyboard. Use a few words that do not usually stand together.',
  PASSWORD_TOO_SHORT: 'Use at least {least} characters.',
  PASSWORD_UNCHANGED: 'Choose a different password.',
  PASSWORD_WRONG: 'This is not your current password.',
  SIGN_IN_WRONG:
    'The company ID, the user name or the password is wrong. After several failed attempts you have to wait before the next one.',
  TOO_LONG: 'At most {most} characters.',
  TOO_MANY_ATTEMPTS: 'Too many attempts. Wait a little, then try again.',
  TOO_MANY: 'At most {most} at once.',
  TOO_MANY_DAYS: 'At most ten years.',
  TOO_MANY_DIGITS: 'At most {most} digits after the decimal point.',
  UNUSABLE: 'This value can’t be used here.',
  WRONG_DOOR_CONSOLE: 'This account is for the console, not for this portal.',
  WRONG_DOOR_ESS: 'This account is for the employee portal.',
  WRONG_DOOR_PORTAL: 'This account is for the client portal.',
};
