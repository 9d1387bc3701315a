import { createContext, useContext } from 'react';
import type { Viewer } from './viewer.ts';

/** What a person can do with their own session. */
export type Session = {
  signOut: () => Promise<void>;
  /** Replaces the viewer, after signing in or changing the password. */
  enter: (viewer: Viewer) => void;
  /** Asks again what may be shown to the viewer and how, after somebody changed the agency's settings. */
  reread: () => Promise<unknown>;
};

export const SessionContext = createContext<Session | null>(null);

/** The person's own session. Throws on screens for people who have not signed in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession needs somebody signed in');
  return session;
}
