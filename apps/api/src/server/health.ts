import type { FastifyInstance } from 'fastify';
import type { DiskSpace } from './disk-space.ts';
import type { ShutdownState } from './graceful-shutdown.ts';
import type { Platform } from './platform.ts';
import { Readiness } from './readiness.ts';

/** `/healthz`: the process lives. `/readyz`: it can serve, and what it is told can be stored. */
export function health(
  app: FastifyInstance,
  { dataSource }: Platform,
  { draining, disk }: { draining: ShutdownState; disk: DiskSpace | undefined },
): void {
  const readiness = new Readiness(dataSource, disk);
  app.addHook('onClose', () => readiness.close());
  app.get('/healthz', { logLevel: 'silent' }, async () => ({ status: 'ok' }));
  app.get('/readyz', { logLevel: 'silent' }, async (_, reply) => {
    const ready = (await readiness.canWrite()) && !draining.begun;
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
  });
}
