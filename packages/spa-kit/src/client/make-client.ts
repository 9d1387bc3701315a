import { type ApolloClient, ApolloLink } from '@apollo/client';
import { InMemoryCache, type TypePolicy } from '@apollo/client/cache';
import { ErrorLink } from '@apollo/client/link/error';
import { HttpLink } from '@apollo/client/link/http';
import { from, map, switchMap, timer } from 'rxjs';
import type { PageMark } from '../list/page-marks.ts';
import { UpToDateClient } from './apollo-client.ts';
import { makeOwnChanges, type OwnChanges } from '../live/own-changes.ts';
import { connectionPolicies } from './connection-pages.ts';
import { doorHeader, type Door } from './door.ts';
import {
  isForbidden,
  isSessionEnded,
  isUnauthenticated,
  retryAfter,
  withCorrelationId,
} from './failure.ts';
import { makeSessionLoss, type SessionLoss } from './session-loss.ts';
import { interfaceTypes, unionTypes } from '../gql/possible-types.ts';

/** What an app holds of its server: the graph, and what happens when the session is lost. */
export type StintClient = {
  door: Door;
  apollo: ApolloClient;
  sessionLoss: SessionLoss;
  /** Called when something was refused for lack of a permission: what the viewer may do has changed. */
  onForbidden: Set<() => void>;
  /** Asked before the person signs out: what answers false keeps them signed in. */
  beforeSignOut: Set<() => Promise<boolean>>;
  /** What this tab changed itself. */
  ownChanges: OwnChanges;
  /** How to read again each list that is on the screen. */
  shownLists: Set<() => Promise<void>>;
  /** From where each list that was left can be read again, for when somebody comes back to it. */
  leftLists: Map<string, readonly PageMark[]>;
};

type ClientOptions = {
  door: Door;
  /** The page's origin by default. */
  origin?: string;
};

/**
 * The Apollo client of an app: cookies and the door with every request, lists kept page by page,
 * refused operations waiting for a new sign-in.
 */
export function makeClient({ door, origin = window.location.origin }: ClientOptions): StintClient {
  const sessionLoss = makeSessionLoss();
  const onForbidden = new Set<() => void>();
  const http = new HttpLink({
    uri: `${origin}/graphql`,
    credentials: 'same-origin',
    headers: { [doorHeader]: door },
  });

  return {
    door,
    apollo: new UpToDateClient({
      link: ApolloLink.from([
        tellForbidden(onForbidden),
        waitForSignIn(sessionLoss),
        tryAgainLater,
        nameErrors,
        inPageLanguage,
        http,
      ]),
      cache: new InMemoryCache({
        // Of unions, Apollo warns without them.
        possibleTypes: import.meta.env.DEV ? { ...unionTypes, ...interfaceTypes } : interfaceTypes,
        typePolicies: import.meta.env.DEV
          ? { ...connectionPolicies, Node: recordPolicy() }
          : connectionPolicies,
      }),
      defaultOptions: {
        watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
      },
      devtools: { enabled: import.meta.env.DEV },
    }),
    sessionLoss,
    onForbidden,
    beforeSignOut: new Set(),
    ownChanges: makeOwnChanges(),
    shownLists: new Set(),
    leftLists: new Map(),
  };
}

/** The server's texts come in the language of the page, whatever language the browser prefers. */
const inPageLanguage = new ApolloLink((operation, forward) => {
  operation.setContext(({ headers }) => ({
    headers: { ...headers, 'accept-language': document.documentElement.lang || 'en' },
  }));
  return forward(operation);
});

/** Lists of a record are replaced as a whole. Apollo does so anyway, and warns of it in development where nothing says it. */
const replacedLists = ['actions', 'conditions', 'findings', 'lines', 'receipts'];
const recordPolicy = (): TypePolicy => ({
  fields: Object.fromEntries(replacedLists.map((list) => [list, { merge: false }])),
});

/** Tells when an operation was refused for lack of a permission. */
function tellForbidden(listeners: ReadonlySet<() => void>): ApolloLink {
  return new ErrorLink(({ error }) => {
    if (isForbidden(error)) listeners.forEach((listener) => listener());
  });
}

/**
 * Holds operations that were refused for lack of a session, and sends them again after signing in; those of a session
 * that was ended fail.
 */
function waitForSignIn(sessionLoss: SessionLoss): ApolloLink {
  return new ErrorLink(({ error, operation, forward }) => {
    if (!isUnauthenticated(error)) return;
    if (isSessionEnded(error)) return sessionLoss.end();
    return from(sessionLoss.wait()).pipe(switchMap(() => forward(operation)));
  });
}

/** How often an operation is sent again that the server could not begin, and the longest pause (s). */
const attempts = 2;
const longestPause = 5;

/** Sends again what the server could do nothing about now, when it says that nothing of it was done. */
const tryAgainLater = new ErrorLink(({ operation, forward }) => {
  const { response, attempt = 0 } = operation.getContext();
  const seconds = retryAfter(response);
  if (seconds === undefined || attempt >= attempts || seconds > longestPause) return;
  operation.setContext({ attempt: attempt + 1, response: undefined });
  return timer(seconds * 1000).pipe(switchMap(() => forward(operation)));
});

/** Errors carry the id of the request that brought them, for whoever asks for help. */
const nameErrors = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((result) => withCorrelationId(result, operation.getContext()['response'])),
  ),
);
