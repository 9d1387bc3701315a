import type { FastifyInstance, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { bearerOf } from './caller-of.ts';

/** Headers of every answer: no inline scripts, no other origins, no framing. */
export function securityHeaders(app: FastifyInstance): void {
  // Made once: @fastify/helmet makes it for every request.
  const setHeaders = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Mantine sets styles at run time.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  });
  app.addHook('onRequest', (request, reply, done) =>
    setHeaders(request.raw, reply.raw, () => done()),
  );
  // No cache keeps personal answers. Public files set their own lifetime.
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}

/**
 * Refuses requests that a page of another site sends with our cookies (CSRF): a request that changes something,
 * or a socket, must come from our own pages. Programs send no Origin header and hold no cookies; with a token, cookies
 * are not looked at (`callerOf`), and no page sends one that its own scripts do not know.
 */
export function requireOwnOrigin(app: FastifyInstance, allowed: ReadonlySet<string>): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    const harmless = request.method === 'GET' || request.method === 'HEAD';
    if (origin === undefined || (harmless && !isUpgrade(request))) return;
    if (bearerOf(request.headers.authorization) !== undefined) return;
    if (allowed.has(origin) || hostOf(origin) === request.host) return;
    await reply.code(403).send({ message: 'This request does not come from one of our pages.' });
  });
}

function isUpgrade({ headers }: FastifyRequest): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket';
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
