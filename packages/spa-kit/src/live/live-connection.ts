import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { createClient, type Client } from 'graphql-ws';
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

/** Who follows a subscription. */
export type Follower<Data> = {
  next: (data: Data) => void;
  /** The connection is gone, or could not be made; `next` is told again by a new one. */
  lost?: () => void;
  /** It is asked for again after a refusal: what happened meanwhile, nobody tells. */
  resumed?: () => void;
};

export type LiveConnection = {
  /** Hears the news until the answered function is called. */
  subscribe: (listener: (news: LiveNews) => void) => () => void;
  /** Follows another subscription on the same connection until the answered function is called. */
  follow: <Data>(
    document: TypedDocumentNode<Data, Record<string, never>>,
    follower: Follower<Data>,
  ) => () => void;
  /** Opens a new connection with the current session. */
  reconnect: () => void;
};

/** After a refusal (no session, a restart): how long until the next attempt, in milliseconds. */
const pause = 10_000;

/** The longest time between two attempts to connect, in milliseconds; up to twice that, so that not all come at once. */
const longestWait = 10_000;

/** A screen that was being read for longer when it is first connected may have missed a change (ms). */
const unnoticed = 3_000;

/** How often the server is asked whether it is still there, and how long its answer may take, in milliseconds. */
const askedEvery = 15_000;
const patience = 5_000;

/** How the server closes the connection of a session that has ended; `graphql-ws` calls it forbidden. */
const sessionEnded = 4403;

/**
 * The changes of records that the viewer may see, over one `graphql-ws` connection that is open while
 * anybody listens.
 *
 * @param readSince when the first screen began to be read, as `performance.now()` tells: what changes before the
 *   connection is open, nobody tells
 */
export function makeLiveConnection(
  door: Door,
  readSince = performance.now(),
  origin = window.location.origin,
): LiveConnection {
  const listeners = new Set<(news: LiveNews) => void>();
  const tell = (news: LiveNews) => listeners.forEach((listener) => listener(news));
  let since: number | null = readSince;
  let wasOpen = false;
  let isOpen = false;
  let stop: (() => void) | null = null;
  let unanswered: ReturnType<typeof setTimeout> | undefined;

  let asked = 0;
  const socket: Client = createClient({
    // The same as in other browsers: the server writes a change once for all subscriptions with the same id.
    generateID: () => String((asked += 1)),
    url: `${origin.replace(/^http/, 'ws')}/graphql?door=${door}`,
    connectionParams: { [doorHeader]: door },
    lazyCloseTimeout: 5_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (attempts) => {
      const wait = Math.min(1_000 * 2 ** attempts, longestWait);
      return new Promise((resolve) => setTimeout(resolve, wait * (1 + Math.random())));
    },
    keepAlive: askedEvery,
    on: {
      // A network that is gone closes nothing: without an answer the connection counts as lost.
      ping: (received) => {
        if (!received) unanswered = setTimeout(() => socket.terminate(), patience);
      },
      pong: () => clearTimeout(unanswered),
      connected: () => {
        if (wasOpen || performance.now() - since! > unnoticed) tell({ kind: 'missed' });
        wasOpen = true;
        isOpen = true;
      },
      closed: (event) => {
        clearTimeout(unanswered);
        // Reading again shows at once that somebody must sign in. Attempts that are refused later say nothing new.
        if (isOpen && (event as CloseEvent).code === sessionEnded) tell({ kind: 'missed' });
        isOpen = false;
      },
    },
  });

  const start = () => {
    since ??= performance.now();
    const end = subscribed(socket, RecordChangedDocument, {
      next: ({ recordChanged: change }) => tell({ kind: 'change', change }),
      resumed: () => tell({ kind: 'missed' }),
    });
    return () => {
      end();
      wasOpen = false;
      since = null;
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
    follow: (document, follower) => {
      const end = subscribed(socket, document, follower);
      const stopListening = socket.on('closed', () => follower.lost?.());
      return () => {
        stopListening();
        end();
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

/** Subscribes until the answered function is called; after a refusal, again later. */
function subscribed<Data>(
  socket: Client,
  document: TypedDocumentNode<Data, Record<string, never>>,
  { next, lost, resumed }: Follower<Data>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = () => {};
  const again = () => {
    lost?.();
    timer = setTimeout(() => {
      listen();
      resumed?.();
    }, pause);
  };
  const listen = () => {
    unsubscribe = socket.subscribe<Data>(
      { query: print(document) },
      {
        next: ({ data }) => data && next(data),
        error: again,
        complete: () => {},
      },
    );
  };
  listen();
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
