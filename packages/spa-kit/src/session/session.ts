import { createContext, useContext } from 'react';
import type { Viewer } from './viewer.ts';

/** What one can do with the own session. */
export type Session = {
  signOut: () => Promise<void>;
  /** Puts a new viewer in place, as after signing in or changing the password. */
  enter: (viewer: Viewer) => void;
};

export const SessionContext = createContext<Session | null>(null);

/** The own session. Refused on screens for people who have not signed in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession needs somebody signed in');
  return session;
}
