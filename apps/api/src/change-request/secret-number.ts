import type { PlainProblemKey } from '@stint/domain/messages/problem-declarations.ts';
import { z } from 'zod';
import { problemText } from '../graphql/problem-message.ts';

/** Digits with the blanks and hyphens that people put between them, at most. */
const LONGEST = 60;

/**
 * A number of a bank or of taxes, as digits alone. What is wrong with it is said without repeating it.
 *
 * @param wrong the problem when it is none
 */
export function bankOrTaxNumber(isOne: (digits: string) => boolean, wrong: PlainProblemKey) {
  const problem = problemText(wrong, {});
  return z
    .string(problem)
    .max(LONGEST, { error: problem, abort: true })
    .transform((typed) => typed.replace(/[\s-]/g, ''))
    .refine(isOne, problem);
}
