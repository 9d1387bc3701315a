import { type Message, message } from '@stint/domain/messages/message.ts';
import type { SessionToken } from '../context/session-token.ts';
import type { Door, SignInChannel } from '../context/sign-in-channel.ts';

/** Why nobody is signed in. */
export interface NotSignedIn {
  signedIn: false;
  refusal: Message;
  retryAfterSeconds: number | null;
}

/** The password was right; now a code of the authenticator app is asked for. */
export interface AskedForCode {
  signedIn: false;
  challenge: string;
}

export type SignInAnswer = { signedIn: true; token: SessionToken } | AskedForCode | NotSignedIn;

type Reason =
  | 'CHALLENGE_OVER'
  | 'CODE_WRONG'
  | 'DOOR_MISSING'
  | 'LINK_INVALID'
  | 'TOO_MANY_ATTEMPTS'
  | 'SIGN_IN_WRONG'
  | `WRONG_DOOR.${Door}`;

export function notSignedIn(reason: Reason, retryAfterSeconds: number | null = null): NotSignedIn {
  return { signedIn: false, refusal: message(reason, {}), retryAfterSeconds };
}

/** After too many attempts: says when to come again, and takes its time for it. */
export async function tooMany(channel: SignInChannel, waitSeconds: number): Promise<NotSignedIn> {
  await channel.tellToWait(waitSeconds);
  return notSignedIn('TOO_MANY_ATTEMPTS', waitSeconds);
}
