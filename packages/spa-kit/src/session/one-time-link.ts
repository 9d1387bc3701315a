import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { Door } from '../client/door.ts';

/** The link by which somebody came here to choose a password. */
export type OneTimeLink = {
  /** What follows the # of the address; null when nobody came by a link. */
  token: string | null;
  /** Leaves the address of the link for the app's own, so that a reload does not lead back to it. */
  leave: () => void;
};

/** For the sign-in page; `SessionProvider` fills it. */
export const OneTimeLinkContext = createContext<OneTimeLink>({ token: null, leave: () => {} });

export const useOneTimeLink = (): OneTimeLink => useContext(OneTimeLinkContext);

/** Reads `/<door>/choose-password#<token>` from the address, also when another link is opened in the same tab. */
export function useLinkInAddress(door: Door): OneTimeLink {
  const [token, setToken] = useState(() => tokenIn(window.location, door));
  useEffect(() => {
    const read = () => setToken(tokenIn(window.location, door));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [door]);
  const leave = useCallback(() => {
    if (tokenIn(window.location, door) === null) return;
    window.history.replaceState(null, '', `/${door}/`);
    setToken(null);
  }, [door]);
  return { token, leave };
}

function tokenIn({ pathname, hash }: Location, door: Door): string | null {
  if (pathname.replace(/\/$/, '') !== `/${door}/choose-password`) return null;
  return hash.length > 1 ? hash.slice(1) : null;
}
