import { Field, InputType, ObjectType } from 'type-graphql';
import { Viewer } from './viewer.type.ts';
import { Access } from '../graphql/access/access.ts';
import { resultOf } from '../graphql/results.ts';

/* Of the viewer's own account: a session is enough, as who has to set codes up is permitted nothing else. */

@InputType({ description: 'Shows that the viewer knows the password of the account.' })
@Access('session')
export class OwnPasswordInput {
  @Field()
  currentPassword!: string;
}

@InputType({ description: 'Shows that the viewer knows the password and has the second factor.' })
export class TurnOffSecondFactorInput extends OwnPasswordInput {
  @Field({ description: 'As the authenticator app shows it now, or a recovery code.' })
  code!: string;
}

@InputType({ description: 'A code of the authenticator app that was set up.' })
@Access('session')
export class ConfirmSecondFactorInput {
  @Field({ description: 'Six digits.' })
  code!: string;
}

@InputType({ description: 'Shows that the viewer has the authenticator app at hand.' })
@Access('session')
export class RenewRecoveryCodesInput {
  @Field({ description: 'Six digits, as the app shows them now.' })
  code!: string;
}

@ObjectType({ description: 'What an authenticator app is set up with. A code has to confirm it.' })
@Access('session')
export class SecondFactorStarted {
  @Field({ description: 'To type, in base32. It is shown this once.' })
  secret!: string;

  @Field({ description: 'For a QR code: otpauth://totp/…' })
  address!: string;
}

@ObjectType({ description: 'Codes are asked for from now on, at each sign-in.' })
@Access('session')
export class SecondFactorConfirmed {
  @Field(() => [String], {
    description: 'For who has lost the phone, each good once. They are shown this once.',
  })
  recoveryCodes!: string[];

  @Field(() => Viewer)
  viewer!: Viewer;
}

@ObjectType({ description: 'There are new recovery codes; those of before are void.' })
@Access('session')
export class RecoveryCodesRenewed {
  @Field(() => [String], { description: 'Each good once. They are shown this once.' })
  recoveryCodes!: string[];

  @Field(() => Viewer)
  viewer!: Viewer;
}

@ObjectType({ description: 'Codes are no longer asked for.' })
@Access('session')
export class SecondFactorTurnedOff {
  @Field(() => Viewer)
  viewer!: Viewer;
}

export const StartSecondFactorResult = resultOf(
  'StartSecondFactorResult',
  'Begun, or why not.',
  SecondFactorStarted,
);
export const ConfirmSecondFactorResult = resultOf(
  'ConfirmSecondFactorResult',
  'On, or why not.',
  SecondFactorConfirmed,
);
export const TurnOffSecondFactorResult = resultOf(
  'TurnOffSecondFactorResult',
  'Off, or why not.',
  SecondFactorTurnedOff,
);
export const RenewRecoveryCodesResult = resultOf(
  'RenewRecoveryCodesResult',
  'The new codes, or why there are none.',
  RecoveryCodesRenewed,
);
