import { print } from 'graphql';
import { createClient } from 'graphql-ws';
import { doorHeader, type Door } from '../client/door.ts';
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

export type LiveConnection = {
  /** Hears the news until the answered function is called. */
  subscribe: (listener: (news: LiveNews) => void) => () => void;
  /** Opens a new connection with the current session. */
  reconnect: () => void;
};

/** After a refusal (no session, a restart): how long until the next attempt, in milliseconds. */
const pause = 10_000;

/** How the server closes the connection of a session that has ended; `graphql-ws` calls it forbidden. */
const sessionEnded = 4403;

/**
 * The changes of records that the viewer may see, over one `graphql-ws` connection that is open while
 * anybody listens.
 */
export function makeLiveConnection(door: Door, origin = window.location.origin): LiveConnection {
  const listeners = new Set<(news: LiveNews) => void>();
  const tell = (news: LiveNews) => listeners.forEach((listener) => listener(news));
  let wasOpen = false;
  let isOpen = false;
  let stop: (() => void) | null = null;

  const socket = createClient({
    url: `${origin.replace(/^http/, 'ws')}/graphql?door=${door}`,
    connectionParams: { [doorHeader]: door },
    lazyCloseTimeout: 5_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    on: {
      connected: () => {
        if (wasOpen) tell({ kind: 'missed' });
        wasOpen = true;
        isOpen = true;
      },
      closed: (event) => {
        // Reading again shows at once that somebody must sign in. Attempts that are refused later say nothing new.
        if (isOpen && (event as CloseEvent).code === sessionEnded) tell({ kind: 'missed' });
        isOpen = false;
      },
    },
  });

  const start = () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unsubscribe = () => {};
    const again = () => {
      timer = setTimeout(listen, pause);
    };
    const listen = () => {
      unsubscribe = socket.subscribe<RecordChangedSubscription>(
        { query: print(RecordChangedDocument) },
        {
          next: ({ data }) => data && tell({ kind: 'change', change: data.recordChanged }),
          error: again,
          complete: () => {},
        },
      );
    };
    listen();
    return () => {
      clearTimeout(timer);
      unsubscribe();
      wasOpen = false;
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
    reconnect: () => {
      if (stop === null) return;
      const before = wasOpen;
      stop();
      socket.terminate();
      wasOpen = before;
      stop = start();
    },
  };
}
