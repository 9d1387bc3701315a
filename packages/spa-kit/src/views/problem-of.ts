import type { Problem } from '@stint/ui/error-view/problem.ts';
import { correlationIdOf, isUnreachable } from '../client/failure.ts';
import type { Messages } from '../messages/messages.ts';

/** A failed request as a message for people: what happened, what was kept, what to try. */
export function problemOf(error: unknown, messages: Messages): Problem {
  return {
    message: isUnreachable(error) ? messages.unreachable : messages.somethingWrong,
    kept: messages.kept,
    advice: messages.tryAgain,
    correlationId: correlationIdOf(error),
  };
}
