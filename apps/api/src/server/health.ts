import type { FastifyInstance } from 'fastify';
import type { ShutdownState } from './graceful-shutdown.ts';
import type { Platform } from './platform.ts';

/** `/healthz`: the process lives. `/readyz`: it can serve. */
export function health(
  app: FastifyInstance,
  { dataSource }: Platform,
  draining: ShutdownState,
): void {
  app.get('/healthz', { logLevel: 'silent' }, async () => ({ status: 'ok' }));
  app.get('/readyz', { logLevel: 'silent' }, async (_, reply) => {
    const reachable = await dataSource.query('SELECT 1').then(
      () => true,
      () => false,
    );
    const ready = reachable && !draining.begun;
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
  });
}
