import { readFragment } from '../gql/fragment-masking.ts';
import type { SignInMutation, SignInWithCodeMutation } from '../gql/graphql.ts';
import { InvalidInputAnswer } from '../answer/answer-fragments.ts';
import type { RefusedSignIn } from './refused-sign-in.ts';
import { ViewerParts, type Viewer } from './viewer.ts';

/**
 * A refusal never tells whether the company, the name or the password was wrong. When the second step `isOver`,
 * the password has to be entered again.
 */
export type SignInAnswer =
  | { kind: 'signed-in'; viewer: Viewer }
  /** The password was right; `challenge` is sent with the code. */
  | { kind: 'code-needed'; challenge: string }
  | ({ kind: 'refused'; isOver: boolean } & RefusedSignIn);

type Step = SignInMutation['signIn'] | SignInWithCodeMutation['signInWithCode'];

/** What a step of signing in came to. */
export function signInAnswerOf(answer: Step | undefined): SignInAnswer {
  switch (answer?.__typename) {
    case 'SignedIn':
      return { kind: 'signed-in', viewer: readFragment(ViewerParts, answer.viewer) };
    case 'SecondFactorRequired':
      return { kind: 'code-needed', challenge: answer.challenge };
    case 'SignInRefused': {
      const { message, retryAfterSeconds = null } = answer;
      const isOver = 'code' in answer && answer.code === 'CHALLENGE_OVER';
      return { kind: 'refused', isOver, message, retryAfterSeconds };
    }
    default: {
      const message = readFragment(InvalidInputAnswer, answer)?.message ?? '';
      return { kind: 'refused', isOver: false, message, retryAfterSeconds: null };
    }
  }
}
