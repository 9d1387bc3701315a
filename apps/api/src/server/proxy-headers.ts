import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';

const names = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
];

/** Whether a request came through a proxy, as its headers say. */
export function cameByProxy(headers: IncomingHttpHeaders): boolean {
  return names.some((name) => headers[name] !== undefined);
}

/**
 * Warns, once, when requests come through a proxy that the server was not told of: everybody then seems to come from
 * the proxy's address and without TLS, so attempts to sign in are counted together and cookies are not secure.
 */
export function warnOfProxy(app: FastifyInstance): void {
  let warned = false;
  app.addHook('onRequest', (request, _reply, done) => {
    if (!warned && cameByProxy(request.headers)) {
      warned = true;
      app.log.warn(
        'Requests come through a proxy, but TRUST_PROXY is 0. Set it to the number of proxies in front of this server; otherwise attempts to sign in are counted by the address of the proxy, and cookies are not secure.',
      );
    }
    done();
  });
}
