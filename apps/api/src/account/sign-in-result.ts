import type { SignInAnswer } from './sign-in-answer.ts';
import { SecondFactorRequired, SignedIn, signInRefused } from './sign-in.type.ts';
import { viewerBehind } from './viewer.queries.ts';
import type { RequestContext } from '../context/request-context.ts';

/** What came of a step of signing in, as the graph shows it. */
export async function signInResult(ctx: RequestContext, answer: SignInAnswer) {
  if (answer.signedIn) {
    return Object.assign(new SignedIn(), { viewer: await viewerBehind(ctx, answer.token) });
  }
  if ('challenge' in answer) {
    return Object.assign(new SecondFactorRequired(), { challenge: answer.challenge });
  }
  return signInRefused(answer.refusal, answer.retryAfterSeconds);
}
