import { useLazyModule } from '@stint/ui/lazy-module/use-lazy-module.ts';
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useStintClient } from '../client/client-context.tsx';
import { useViewer } from '../session/viewer.ts';
import type { LiveConnection, LiveNews } from './live-connection.ts';

const LiveContext = createContext<LiveConnection | null>(null);

const loadConnection = () => import('./live-connection.ts');

/**
 * What others change, for everything inside. Needs somebody signed in. The first screen does not wait for
 * the code of the connection.
 */
export function LiveUpdatesProvider({ children }: { children: ReactNode }) {
  const { door } = useStintClient();
  const viewer = useViewer();
  const [readSince] = useState(() => performance.now());
  const connection = useLazyModule(loadConnection, true);
  const live = useMemo(
    () => connection?.makeLiveConnection(door, readSince) ?? null,
    [connection, door, readSince],
  );
  const connectedAs = useRef(viewer);
  useEffect(() => {
    if (connectedAs.current === viewer) return;
    connectedAs.current = viewer;
    live?.reconnect();
  }, [live, viewer]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** The connection; null until its code is loaded. */
export function useLiveConnection(): LiveConnection | null {
  return useContext(LiveContext);
}

/** Hears every change of a record that the viewer may see, until unmounted. */
export function useLiveNews(listener: (news: LiveNews) => void): void {
  const live = useLiveConnection();
  useEffect(() => live?.subscribe(listener), [live, listener]);
}
