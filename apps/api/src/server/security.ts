import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Headers of every answer: no inline script, no other origin, in nobody's frame (`X-5`). */
export async function securityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
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
  // What is somebody's is kept by no cache; what is everybody's says itself for how long.
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}

/**
 * Refuses what another site's page sends with our cookies: a request that changes something, or a
 * socket, must come from our own pages (CSRF). Programs send no Origin and have no cookies to abuse.
 */
export function requireOwnOrigin(app: FastifyInstance, allowed: ReadonlySet<string>): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    const harmless = request.method === 'GET' || request.method === 'HEAD';
    if (origin === undefined || (harmless && !isUpgrade(request))) return;
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
