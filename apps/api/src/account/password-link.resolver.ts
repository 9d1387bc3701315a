import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { choosePassword } from './choose-password.commands.ts';
import {
  ChoosePasswordInput,
  ChoosePasswordResult,
  PasswordResetRequested,
  RequestPasswordResetInput,
  RequestPasswordResetResult,
} from './one-time-link.type.ts';
import { requestPasswordReset } from './password-reset.commands.ts';
import { signInResult } from './sign-in-result.ts';
import { signInRefused } from './sign-in.type.ts';
import type { RequestContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { InvalidInput } from '../graphql/results.ts';

@Resolver()
export class PasswordLinkResolver {
  @Mutation(() => RequestPasswordResetResult, {
    description:
      'Sends a one-time link for choosing a new password, if there is such an account with a mail address.',
  })
  @Access('anyone')
  async requestPasswordReset(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RequestPasswordResetInput) input: RequestPasswordResetInput,
  ): Promise<typeof RequestPasswordResetResult> {
    const refused = await requestPasswordReset(ctx, input);
    if (refused) return signInRefused(refused.refusal, refused.retryAfterSeconds);
    return Object.assign(new PasswordResetRequested(), { userName: input.userName });
  }

  @Mutation(() => ChoosePasswordResult, {
    description: 'Chooses a password by a one-time link, and signs in with it.',
  })
  @Access('anyone')
  async choosePassword(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChoosePasswordInput) input: ChoosePasswordInput,
  ): Promise<typeof ChoosePasswordResult> {
    const answer = await choosePassword(ctx, input);
    return answer instanceof InvalidInput ? answer : signInResult(ctx, answer);
  }
}
