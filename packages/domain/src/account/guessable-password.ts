import { type Match, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs } from '@zxcvbn-ts/language-common';
import { passwordDictionaries } from './password-dictionaries.ts';

/** Why a password is among the first that would be tried. */
export type Guessable = 'PASSWORD_COMMON' | 'PASSWORD_SEQUENCE' | 'PASSWORD_REPEATS';

/**
 * Characters that are looked at: a password is at least as hard to guess as its beginning, and the work grows much
 * faster than the length.
 */
const LOOKED_AT = 32;

/**
 * Of zxcvbn's scores 0 to 4: at least 10¹⁰ guesses. A season, month or team with a year has 10⁷ to 10⁹, three words
 * that do not stand together have 10¹¹.
 */
const HARD_TO_GUESS = 4;

let estimator: ZxcvbnFactory | undefined;

/**
 * Why a password is easily guessed (`S-4`); `null` when it is not. Takes up to 200 ms of processor time, and the
 * first time a second to read the dictionaries, so do not call it where others wait.
 *
 * @param personal words that people who know the person would try
 */
export function guessablePassword(password: string, personal: readonly string[]): Guessable | null {
  estimator ??= new ZxcvbnFactory({
    dictionary: passwordDictionaries,
    graphs: adjacencyGraphs,
    l33tMaxSubstitutions: 8,
  });
  const { score, sequence } = estimator.check(password.slice(0, LOOKED_AT), [...personal]);
  return score < HARD_TO_GUESS ? reasonOf(sequence) : null;
}

function reasonOf(sequence: readonly Match[]): Guessable {
  const patterns = new Set(sequence.map(({ pattern }) => pattern));
  if (patterns.has('dictionary')) return 'PASSWORD_COMMON';
  return patterns.has('repeat') ? 'PASSWORD_REPEATS' : 'PASSWORD_SEQUENCE';
}
