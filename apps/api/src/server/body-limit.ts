import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A sign-in takes a few hundred bytes; a query that GraphiQL sends, some thousands. */
const WITHOUT_SESSION_KB = 16;

/**
 * Refuses a large body before it is read, when nobody is signed in: parsing and checking it would keep the
 * process from answering others.
 *
 * @param isSignedIn whether the request's cookie opens a session
 */
export function limitBodies(
  app: FastifyInstance,
  isSignedIn: (request: FastifyRequest) => Promise<boolean>,
): void {
  // With a callback: nearly every request is small, and a promise for each would be noticed.
  app.addHook('preParsing', (request, reply, payload, done) => {
    if (isSmall(request)) {
      done(null, payload);
      return;
    }
    const refuse = () => {
      // What is still on its way is not waited for.
      reply.header('connection', 'close');
      const message = `Without signing in, at most ${WITHOUT_SESSION_KB} KB can be sent.`;
      done(Object.assign(new Error(message), { statusCode: 413, code: 'BODY_TOO_LARGE' }));
    };
    // oxlint-disable-next-line promise/no-callback-in-promise -- Fastify's hook takes one
    isSignedIn(request).then((signedIn) => (signedIn ? done(null, payload) : refuse()), done);
  });
}

/** A body of unknown length is taken for a large one. */
function isSmall({ headers }: FastifyRequest): boolean {
  if (headers['transfer-encoding'] !== undefined) return false;
  return Number(headers['content-length'] ?? 0) <= WITHOUT_SESSION_KB * 1024;
}
