import { Field, InputType, ObjectType, createUnionType } from 'type-graphql';
import { SecondFactorRequired, SignedIn, SignInRefused } from './sign-in.type.ts';
import { Access } from '../graphql/access/access.ts';
import { InvalidInput } from '../graphql/results.ts';

@InputType({ description: 'Whose password was forgotten.' })
@Access('anyone')
export class RequestPasswordResetInput {
  @Field({ description: 'The agency’s.' })
  companyId!: string;

  @Field()
  userName!: string;
}

@ObjectType({
  description:
    'If there is such an account with a mail address, a one-time link is on its way. The answer is the same for every name.',
})
@Access('anyone')
export class PasswordResetRequested {
  @Field({ description: 'What was typed.' })
  userName!: string;
}

@InputType({ description: 'A one-time link, and the password to sign in with from now on.' })
@Access('anyone')
export class ChoosePasswordInput {
  @Field({ description: 'What follows the # of the link’s address.' })
  token!: string;

  @Field({ description: 'At least twelve characters.' })
  newPassword!: string;
}

export const RequestPasswordResetResult = createUnionType({
  name: 'RequestPasswordResetResult',
  description: 'Asked for, or too often.',
  types: () => [PasswordResetRequested, SignInRefused] as const,
});

export const ChoosePasswordResult = createUnionType({
  name: 'ChoosePasswordResult',
  description:
    'Signed in with the new password, or not. A link that never was, was used or has expired is refused alike.',
  types: () => [SignedIn, SecondFactorRequired, SignInRefused, InvalidInput] as const,
});
