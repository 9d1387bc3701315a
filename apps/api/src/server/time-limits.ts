import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * How long a socket may keep the server waiting (ms). Live updates are looked after by their protocol, which asks
 * every 12 seconds whether the other side is still there.
 */
export interface SocketLimits {
  /** A whole request, a large upload on a slow line included. */
  requestTimeout: number;
  /** No byte in either direction: a reader that does not read, a program that hangs. */
  connectionTimeout: number;
  /** Between two requests; longer than what load balancers keep connections for. */
  keepAliveTimeout: number;
  /** Until the headers of a request are there, and how often that is looked after. */
  http: { headersTimeout: number; connectionsCheckingInterval: number };
}

export const defaultSocketLimits: SocketLimits = {
  requestTimeout: 300_000,
  connectionTimeout: 300_000,
  keepAliveTimeout: 72_000,
  http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
};

/** Milliseconds that the body of a request may take; a megabyte at most, except for uploads. */
export const DEFAULT_BODY_MS = 20_000;

/**
 * Answers 408 when a body does not arrive in time, or closes the socket where the request has been answered without it;
 * uploads have the time of a whole request.
 */
export function limitBodyTime(app: FastifyInstance, ms: number): void {
  app.addHook('preParsing', (request, reply, payload, done) => {
    if (hasBody(request)) {
      const timer = setTimeout(() => {
        // Nobody reads it: an error that nobody hears would end the process.
        if (payload.listenerCount('error') === 0) return void request.raw.socket.destroy();
        // The rest is not waited for.
        reply.header('connection', 'close');
        payload.emit('error', new SlowBody(ms));
      }, ms);
      const stop = () => clearTimeout(timer);
      payload.once('end', stop).once('close', stop);
    }
    done(null, payload);
  });
}

function hasBody({ headers }: FastifyRequest): boolean {
  const isUpload = headers['content-type']?.startsWith('multipart/') === true;
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = headers;
  return !isUpload && (length !== '0' || encoding !== undefined);
}

class SlowBody extends Error {
  readonly statusCode = 408;
  readonly code = 'BODY_TOO_SLOW';

  constructor(ms: number) {
    super(`The request did not arrive within ${Math.ceil(ms / 1000)} seconds.`);
  }
}
