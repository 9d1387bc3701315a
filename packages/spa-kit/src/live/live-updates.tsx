import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useStintClient } from '../client/client-context.tsx';
import { useViewer } from '../session/viewer.ts';
import { makeLiveConnection, type LiveConnection, type LiveNews } from './live-connection.ts';

const LiveContext = createContext<LiveConnection | null>(null);

/** What others change, for everything inside. Needs somebody signed in. */
export function LiveUpdatesProvider({ children }: { children: ReactNode }) {
  const { door } = useStintClient();
  const viewer = useViewer();
  const [live] = useState(() => makeLiveConnection(door));
  const connectedAs = useRef(viewer);
  useEffect(() => {
    if (connectedAs.current === viewer) return;
    connectedAs.current = viewer;
    live.reconnect();
  }, [live, viewer]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** Hears every change of a record that the viewer may see, until unmounted. */
export function useLiveNews(listener: (news: LiveNews) => void): void {
  const live = useContext(LiveContext);
  useEffect(() => live?.subscribe(listener), [live, listener]);
}
