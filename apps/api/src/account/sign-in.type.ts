import { codeOf, type Message } from '@stint/domain/messages/message.ts';
import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { Viewer } from './viewer.type.ts';
import { Access } from '../graphql/access/access.ts';
import { localized, type LocalizedText } from '../graphql/localized-text.ts';
import { InvalidInput, resultOf } from '../graphql/results.ts';

@InputType({ description: 'What a person signs in with.' })
@Access('anyone')
export class SignInInput {
  @Field({ description: 'The agency’s.' })
  companyId!: string;

  @Field()
  userName!: string;

  @Field()
  password!: string;
}

@ObjectType({ description: 'The session’s token is in the door’s cookie.' })
@Access('anyone')
export class SignedIn {
  @Field(() => Viewer)
  viewer!: Viewer;
}

@ObjectType({ description: 'Not signed in. The reason is not told: it would help guessing.' })
@Access('anyone')
export class SignInRefused {
  @Field({ description: 'For programs.' })
  code!: string;

  @Field(() => String, { description: 'For people.' })
  message!: LocalizedText;

  @Field(() => Int, { nullable: true, description: 'After too many attempts: when to try again.' })
  retryAfterSeconds!: number | null;
}

/** Why nobody is signed in, as the graph shows it. */
export function signInRefused(refusal: Message, retryAfterSeconds: number | null): SignInRefused {
  return Object.assign(new SignInRefused(), {
    code: codeOf(refusal),
    message: localized(refusal),
    retryAfterSeconds,
  });
}

@ObjectType({
  description:
    'The password was right. Send this with a code of the authenticator app to `signInWithCode`, within five minutes.',
})
@Access('anyone')
export class SecondFactorRequired {
  @Field()
  challenge!: string;
}

@InputType({ description: 'The second step of signing in.' })
@Access('anyone')
export class SignInWithCodeInput {
  @Field({ description: 'What the first step answered.' })
  challenge!: string;

  @Field({ description: 'Six digits of the authenticator app, or a recovery code.' })
  code!: string;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'Signed in, or not.',
  types: () => [SignedIn, SecondFactorRequired, SignInRefused, InvalidInput] as const,
});

@InputType({ description: 'A new password for the viewer’s own account.' })
@Access('session')
export class ChangePasswordInput {
  @Field()
  currentPassword!: string;

  @Field({ description: 'At least twelve characters.' })
  newPassword!: string;
}

@ObjectType({ description: 'Every session of the account has ended; this browser has a new one.' })
@Access('session')
export class PasswordChanged {
  @Field(() => Viewer)
  viewer!: Viewer;
}

export const ChangePasswordResult = resultOf(
  'ChangePasswordResult',
  'Changed, or why not.',
  PasswordChanged,
);

@ObjectType({ description: 'The session has ended.' })
@Access('signed-in')
export class SessionRevoked {
  @Field(() => ID)
  id!: string;
}

export const RevokeSessionResult = resultOf(
  'RevokeSessionResult',
  'Ended, or why not.',
  SessionRevoked,
);
