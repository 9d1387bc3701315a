import { type Match, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** Why a password is among the first that would be tried. */
export type Guessable = 'PASSWORD_COMMON' | 'PASSWORD_SEQUENCE' | 'PASSWORD_REPEATS';

/**
 * Characters that are looked at: a password is at least as hard to guess as its beginning, and the work grows much
 * faster than the length.
 */
const LOOKED_AT = 32;

/** Of zxcvbn's scores 0 to 4: fewer than 10⁸ guesses. */
const TOO_WEAK = 3;

let estimator: ZxcvbnFactory | undefined;

/**
 * Why a password is easily guessed (`S-4`); `null` when it is not. Takes up to 100 ms of processor time, so do not
 * call it where others wait.
 *
 * @param personal words that people who know the person would try
 */
export function guessablePassword(password: string, personal: readonly string[]): Guessable | null {
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, l33tMaxSubstitutions: 8 });
  const { score, sequence } = estimator.check(password.slice(0, LOOKED_AT), [...personal]);
  return score < TOO_WEAK ? reasonOf(sequence) : null;
}

function reasonOf(sequence: readonly Match[]): Guessable {
  const patterns = new Set(sequence.map(({ pattern }) => pattern));
  if (patterns.has('dictionary')) return 'PASSWORD_COMMON';
  return patterns.has('repeat') ? 'PASSWORD_REPEATS' : 'PASSWORD_SEQUENCE';
}
