import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  confirmSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
  turnOffSecondFactor,
} from './second-factor.commands.ts';
import {
  ConfirmSecondFactorInput,
  ConfirmSecondFactorResult,
  OwnPasswordInput,
  RecoveryCodesRenewed,
  RenewRecoveryCodesInput,
  RenewRecoveryCodesResult,
  SecondFactorConfirmed,
  SecondFactorStarted,
  SecondFactorTurnedOff,
  StartSecondFactorResult,
  TurnOffSecondFactorInput,
  TurnOffSecondFactorResult,
} from './second-factor.type.ts';
import { viewerNow } from './viewer.queries.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { SignInChannel } from '../context/sign-in-channel.ts';
import { Access } from '../graphql/access/access.ts';
import { isRefusal } from '../history/command.ts';

type AtDoor = SignedInContext & { channel: SignInChannel };

@Resolver()
export class SecondFactorResolver {
  @Mutation(() => StartSecondFactorResult, {
    description: 'Begins to set up one-time codes for the viewer’s own sign-in.',
  })
  @Access('session')
  async startSecondFactor(
    @Ctx() ctx: AtDoor,
    @Arg('input', () => OwnPasswordInput) { currentPassword }: OwnPasswordInput,
  ) {
    const started = await startSecondFactor(ctx, currentPassword);
    return isRefusal(started) ? started : Object.assign(new SecondFactorStarted(), started);
  }

  @Mutation(() => ConfirmSecondFactorResult, {
    description: 'Turns one-time codes on, once a code shows that the app is set up.',
  })
  @Access('session')
  async confirmSecondFactor(
    @Ctx() ctx: AtDoor,
    @Arg('input', () => ConfirmSecondFactorInput) { code }: ConfirmSecondFactorInput,
  ) {
    const confirmed = await confirmSecondFactor(ctx, code);
    if (isRefusal(confirmed)) return confirmed;
    return Object.assign(new SecondFactorConfirmed(), confirmed, { viewer: await viewerNow(ctx) });
  }

  @Mutation(() => RenewRecoveryCodesResult, {
    description: 'Replaces the viewer’s own recovery codes.',
  })
  @Access('session')
  async renewRecoveryCodes(
    @Ctx() ctx: AtDoor,
    @Arg('input', () => RenewRecoveryCodesInput) { code }: RenewRecoveryCodesInput,
  ) {
    const renewed = await renewRecoveryCodes(ctx, code);
    if (isRefusal(renewed)) return renewed;
    return Object.assign(new RecoveryCodesRenewed(), renewed, { viewer: await viewerNow(ctx) });
  }

  @Mutation(() => TurnOffSecondFactorResult, {
    description: 'Turns the viewer’s own one-time codes off.',
  })
  @Access('session')
  async turnOffSecondFactor(
    @Ctx() ctx: AtDoor,
    @Arg('input', () => TurnOffSecondFactorInput) input: TurnOffSecondFactorInput,
  ) {
    const done = await turnOffSecondFactor(ctx, input);
    if (isRefusal(done)) return done;
    return Object.assign(new SecondFactorTurnedOff(), { viewer: await viewerNow(ctx) });
  }
}
