import type { Problem } from '@stint/ui/error-view/problem.ts';
import { correlationIdOf, isUnreachable, type Overload, overloadOf } from '../client/failure.ts';
import type { Messages } from '../messages/messages.ts';

/** A failed request as a message for people: what happened, what was kept, what to try. */
export function problemOf(error: unknown, messages: Messages): Problem {
  const overload = overloadOf(error);
  return {
    message: isUnreachable(error) ? messages.unreachable : messages.somethingWrong,
    kept: messages.kept,
    advice: messages.tryAgain,
    ...(overload && atTheMoment(overload, messages)),
    correlationId: correlationIdOf(error),
  };
}

/** What passes by itself: nobody has to be told. */
function atTheMoment(overload: Overload, messages: Messages): Partial<Problem> {
  switch (overload) {
    case 'busy':
      return { message: messages.busy, advice: messages.tryAgainSoon };
    case 'tooLong':
      return { message: messages.tookTooLong, advice: messages.tryWithLess };
    case 'noData':
      return { message: messages.noData, advice: messages.tryAgainSoon };
    case 'lost':
      return { message: messages.lostWhileSaving, kept: undefined, advice: messages.lookFirst };
  }
}
