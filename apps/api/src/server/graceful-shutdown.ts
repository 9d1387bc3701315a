import type { FastifyInstance } from 'fastify';

/** Whether the process has been told to stop. */
export interface ShutdownState {
  readonly begun: boolean;
}

/**
 * Lets a closing server come to an end: what is under way is answered, and its connection is not kept
 * for another request that would never be taken.
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
