import type { Door } from '../context/sign-in-channel.ts';

/** The door that accounts of a kind come in by. */
export function doorOf(kind: string): Door {
  if (kind === 'EMPLOYEE') return 'ess';
  return kind === 'CLIENT_CONTACT' ? 'portal' : 'console';
}
