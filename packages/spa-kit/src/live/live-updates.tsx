import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useStintClient } from '../client/client-context.tsx';
import type { StintClient } from '../client/make-client.ts';
import { graphql } from '../gql/gql.ts';
import type { RecordChangedSubscription } from '../gql/graphql.ts';

export const RecordChangedDocument = graphql(`
  subscription RecordChanged {
    recordChanged {
      kind
      id
      version
    }
  }
`);

/** A record that somebody changed; `version` is its new one, null when it has none. */
export type RecordChange = Omit<RecordChangedSubscription['recordChanged'], '__typename'>;

/** One change, or `missed` after the connection was gone: anything may have changed. */
export type LiveNews = { kind: 'change'; change: RecordChange } | { kind: 'missed' };

type LiveUpdates = { subscribe: (listener: (news: LiveNews) => void) => () => void };

const LiveContext = createContext<LiveUpdates | null>(null);

/** One subscription for the whole app, while anybody listens. Needs somebody signed in. */
export function LiveUpdatesProvider({ children }: { children: ReactNode }) {
  const client = useStintClient();
  const live = useMemo(() => makeLiveUpdates(client), [client]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** Hears every change of a record that the viewer may see, until unmounted. */
export function useLiveNews(listener: (news: LiveNews) => void): void {
  const live = useContext(LiveContext);
  useEffect(() => live?.subscribe(listener), [live, listener]);
}

function makeLiveUpdates({ apollo, onReconnected }: StintClient): LiveUpdates {
  const listeners = new Set<(news: LiveNews) => void>();
  const tell = (news: LiveNews) => listeners.forEach((listener) => listener(news));
  let stop: (() => void) | null = null;

  const start = () => {
    const changes = apollo.subscribe({ query: RecordChangedDocument }).subscribe(({ data }) => {
      if (data) tell({ kind: 'change', change: data.recordChanged });
    });
    const forget = onReconnected(() => tell({ kind: 'missed' }));
    return () => {
      changes.unsubscribe();
      forget();
    };
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      stop ??= start();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
  };
}
