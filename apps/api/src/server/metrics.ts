import { hash, timingSafeEqual } from 'node:crypto';
import { BlockList, isIPv6 } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { cameByProxy } from './proxy-headers.ts';
import type { Platform } from './platform.ts';

/**
 * `/metrics` for Prometheus: the number and duration of requests by route, and the state of the process.
 *
 * @param token the bearer token that lets a request read the metrics; without one, only requests from this
 *   machine that came through no proxy may read them
 */
export function metrics(app: FastifyInstance, { live }: Platform, token: string | undefined): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'stint_http_request_seconds',
    help: 'Duration of HTTP requests.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  new Gauge({
    name: 'stint_live_subscriptions',
    help: 'Live updates that this process sends.',
    registers: [registry],
    collect() {
      this.set(live.subscriptions);
    },
  });
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const labels = { method, route: routeOptions.url ?? 'none', status: String(reply.statusCode) };
    seconds.observe(labels, reply.elapsedTime / 1000);
  });
  const mayRead = token === undefined ? isFromHere : holds(token);
  app.get('/metrics', { logLevel: 'silent' }, async (request, reply) => {
    if (mayRead(request)) return reply.type(registry.contentType).send(await registry.metrics());
    const message =
      'Send the token of METRICS_TOKEN as a bearer; without one, ask on the machine itself.';
    return reply.code(401).header('www-authenticate', 'Bearer').send({ message });
  });
}

function holds(token: string) {
  const expected = digest(`Bearer ${token}`);
  return ({ headers }: FastifyRequest): boolean =>
    timingSafeEqual(digest(headers.authorization ?? ''), expected);
}

function digest(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}

/** A proxy on this machine sends requests of others from this address; its headers show it. */
function isFromHere({ socket, headers }: FastifyRequest): boolean {
  const address = socket.remoteAddress ?? '';
  return !cameByProxy(headers) && thisMachine.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

const thisMachine = new BlockList();
thisMachine.addSubnet('127.0.0.0', 8);
thisMachine.addAddress('::1', 'ipv6');
