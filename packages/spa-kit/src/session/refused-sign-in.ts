import type { Messages } from '@stint/messages/screen/messages.ts';

/** Nobody was signed in, in the server's words. */
export type RefusedSignIn = { message: string; retryAfterSeconds: number | null };

/** Why, and when to try again where that is known. */
export function refusalText(
  { message, retryAfterSeconds }: RefusedSignIn,
  messages: Messages,
): string {
  if (retryAfterSeconds === null) return message;
  const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60));
  return `${message} ${messages.tryAgainIn(minutes)}`;
}
