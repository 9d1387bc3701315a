import type { FastifyInstance } from 'fastify';

/** Whether the server has begun to shut down. */
export interface ShutdownState {
  readonly begun: boolean;
}

/**
 * Lets a server shut down without losing requests: those that are under way are answered, with a header that
 * asks the client to close the connection, since the server takes no further request on it.
 */
export function gracefulShutdown(app: FastifyInstance): ShutdownState {
  const draining = { begun: false };
  app.addHook('preClose', async () => {
    draining.begun = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (draining.begun) reply.header('connection', 'close');
  });
  return draining;
}
