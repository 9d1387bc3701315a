import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createClient } from 'graphql-ws';
import type { GraphClient } from './graph-client.ts';

/** What a subscription was told, and how it ended. */
export interface Told<Event> {
  events: Event[];
  /** Resolves when the server closed the socket or refused, with what it said. */
  ended: Promise<unknown>;
  stop(): void;
}

/** A browser's socket: it sends its cookies, and the origin of the page that it is on. */
export function subscribe<Event>(
  app: FastifyInstance,
  client: GraphClient,
  query: string,
  options: {
    origin?: string;
    variables?: Record<string, unknown>;
    /** As a program sets them, which sends no cookies and has no page. */
    headers?: Record<string, string>;
    connectionParams?: Record<string, unknown>;
  } = {},
): Told<Event> {
  const { port } = app.server.address() as AddressInfo;
  const host = `localhost:${port}`;
  const headers = options.headers ?? {
    cookie: client.cookie,
    origin: options.origin ?? `http://${host}`,
  };
  const socket = createClient({
    url: `ws://${host}/graphql?door=${client.door}`,
    retryAttempts: 0,
    ...(options.connectionParams && { connectionParams: options.connectionParams }),
    lazy: true,
    webSocketImpl: class extends WebSocket {
      constructor(url: string, protocols: string) {
        // Node's own WebSocket takes headers, which a browser sets by itself.
        super(url, { protocols, headers } as never);
      }
    },
  });
  const events: Event[] = [];
  const ended = new Promise<unknown>((resolve) => {
    socket.subscribe(
      { query, variables: options.variables ?? {} },
      {
        next: ({ data, errors }) => {
          if (errors) resolve(errors);
          events.push(data as Event);
        },
        error: resolve,
        complete: () => resolve('complete'),
      },
    );
  });
  return { events, ended, stop: () => void socket.dispose() };
}
