import { message } from '@stint/domain/messages/message.ts';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { changePassword } from './password.commands.ts';
import { revokeSessions } from './revoke-sessions.commands.ts';
import { ownSessions } from './session.queries.ts';
import { Session } from './session.type.ts';
import { signIn } from './sign-in.commands.ts';
import { signInWithCode } from './sign-in-code.commands.ts';
import { signInResult } from './sign-in-result.ts';
import { signOut } from './sign-out.commands.ts';
import {
  ChangePasswordInput,
  ChangePasswordResult,
  PasswordChanged,
  RevokeSessionResult,
  SessionRevoked,
  SignInInput,
  signInRefused,
  SignInResult,
  SignInWithCodeInput,
} from './sign-in.type.ts';
import { viewerBehind, viewerOf } from './viewer.queries.ts';
import { Viewer } from './viewer.type.ts';
import { Access } from '../graphql/access/access.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseId } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';
import type { SignInChannel } from '../context/sign-in-channel.ts';

type AtDoor<Context> = Context & { channel: SignInChannel };

@Resolver()
export class SessionResolver {
  @Query(() => Viewer, {
    nullable: true,
    description: 'Who is signed in; null when nobody is, and for a partner’s token.',
  })
  @Access('anyone')
  viewer(@Ctx() { session, now }: RequestContext): Viewer | null {
    return session === null ? null : viewerOf(session, now);
  }

  @Query(() => [Session], { description: 'The viewer’s own sessions, the last used first.' })
  @Access('person')
  sessions(@Ctx() ctx: SignedInContext): Promise<Session[]> {
    return ownSessions(ctx);
  }

  @Mutation(() => SignInResult, { description: 'Signs in at the door of the header x-stint-door.' })
  @Access('anyone')
  async signIn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SignInInput) input: SignInInput,
  ): Promise<typeof SignInResult> {
    const { channel } = ctx;
    if (channel === null) {
      return signInRefused(message('DOOR_MISSING', {}), null);
    }
    return signInResult(ctx, await signIn({ ...ctx, channel }, input));
  }

  @Mutation(() => SignInResult, {
    description: 'The second step of signing in, where one-time codes are on.',
  })
  @Access('anyone')
  async signInWithCode(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SignInWithCodeInput) input: SignInWithCodeInput,
  ): Promise<typeof SignInResult> {
    return signInResult(ctx, await signInWithCode(ctx, input));
  }

  @Mutation(() => Boolean, {
    description: 'Ends the session of this browser. True when there was one.',
  })
  @Access('anyone')
  signOut(@Ctx() ctx: RequestContext): Promise<boolean> {
    return signOut(ctx);
  }

  @Mutation(() => ChangePasswordResult, { description: 'Changes the viewer’s own password.' })
  @Access('session')
  async changePassword(
    @Ctx() ctx: AtDoor<SignedInContext>,
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
  ): Promise<typeof ChangePasswordResult> {
    const result = await changePassword(ctx, input);
    if (result instanceof InvalidInput) return result;
    return Object.assign(new PasswordChanged(), { viewer: await viewerBehind(ctx, result) });
  }

  @Mutation(() => RevokeSessionResult, { description: 'Ends one of the viewer’s own sessions.' })
  @Access('person')
  async revokeSession(
    @Ctx() ctx: SignedInContext,
    @Arg('id', () => ID) id: string,
  ): Promise<typeof RevokeSessionResult> {
    const session = parseId('Session', { id });
    if (session instanceof InvalidInput) return session;
    const accountId = ctx.account!.id;
    const ended = await ctx.database.write((tx) =>
      revokeSessions(tx, ctx, { accountId, id: session }),
    );
    return ended === 0
      ? refused([notFound('Session', 'id')])
      : Object.assign(new SessionRevoked(), { id });
  }
}
