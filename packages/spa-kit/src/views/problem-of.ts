import type { Problem } from '@stint/ui/error-view/problem.ts';
import { correlationIdOf, isUnreachable } from '../client/failure.ts';
import type { Words } from '../words/words.ts';

/** A failed request as a person needs it told: what happened, what was kept, what to try. */
export function problemOf(error: unknown, words: Words): Problem {
  return {
    message: isUnreachable(error) ? words.unreachable : words.somethingWrong,
    kept: words.kept,
    advice: words.tryAgain,
    correlationId: correlationIdOf(error),
  };
}
