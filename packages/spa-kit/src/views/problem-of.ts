import { hasUnsavedInput } from '@stint/ui/form/unsaved-input.ts';
import type { Problem } from '@stint/ui/error-view/problem.ts';
import {
  correlationIdOf,
  isUnreachable,
  isUnreadable,
  isViewOnly,
  type Overload,
  overloadOf,
} from '../client/failure.ts';
import type { Messages } from '@stint/messages/screen/messages.ts';

/**
 * A failed request as a message for people: what happened, what was kept, what to try.
 *
 * @param isTyped whether something is typed that is kept; found out unless told
 */
export function problemOf(
  error: unknown,
  messages: Messages,
  isTyped = hasUnsavedInput(),
): Problem {
  const overload = overloadOf(error);
  return {
    message: messages.somethingWrong,
    kept: isTyped ? messages.kept : undefined,
    advice: messages.tryAgain,
    ...(isUnreadable(error) && { message: messages.unreadable, advice: messages.checkAddress }),
    ...(isUnreachable(error) && outOfReach(messages)),
    ...(overload && atTheMoment(overload, messages)),
    ...(isViewOnly(error) && { message: messages.viewOnly, advice: undefined }),
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
      return { message: messages.noData, ...untilReachable(messages) };
    case 'lost':
      return { message: messages.lostWhileSaving, kept: undefined, advice: messages.lookFirst };
  }
}

/** It passes by itself: nobody has to be told. */
function outOfReach(messages: Messages): Partial<Problem> {
  return navigator.onLine
    ? { message: messages.unreachable, ...untilReachable(messages) }
    : {
        message: messages.youAreOffline,
        advice: messages.tryAgainSoon,
        whileRetried: messages.whenOnline,
      };
}

function untilReachable({ tryAgainSoon, whenReachable }: Messages): Partial<Problem> {
  return { advice: tryAgainSoon, whileRetried: whenReachable };
}
