import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import websocket from '@fastify/websocket';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { limitBodies } from './body-limit.ts';
import type { DiskSpace } from './disk-space.ts';
import {
  defaultProgressLimits,
  type ProgressLimits,
  RequestsInProgress,
} from './requests-in-progress.ts';
import { graphiql } from './graphiql.ts';
import { graphqlHttp } from './graphql-http.ts';
import { graphqlSocket } from './graphql-socket.ts';
import type { HandedOver, OtherProcess } from './handed-over.ts';
import { health } from './health.ts';
import { gracefulShutdown } from './graceful-shutdown.ts';
import { maskFailures } from './error-masking.ts';
import { logOptions } from './log.ts';
import { metrics } from './metrics.ts';
import type { Platform } from './platform.ts';
import { requestContext } from '../context/create-request-context.ts';
import { HandOver } from '../context/hand-over.ts';
import { CHANGE, LIVE } from '../history/change.ts';
import { warnOfProxy } from './proxy-headers.ts';
import { requireOwnOrigin, securityHeaders } from './security.ts';
import { unreadableRequests } from './unreadable-requests.ts';
import { readerLanguage } from './reader-language.ts';
import { spas } from './spas.ts';
import {
  DEFAULT_BODY_MS,
  defaultSocketLimits,
  limitBodyTime,
  type SocketLimits,
} from './time-limits.ts';
import { defaultSignInLimits, type SignInLimits, SignInThrottle } from './sign-in-throttle.ts';
import { callerOf } from './caller-of.ts';
import { channelOf } from './channel-of.ts';
import {
  defaultPartnerLimits,
  type PartnerLimits,
} from '@stint/domain/partner-token/partner-limits.ts';
import { PartnerAllowance } from './partner-limits.ts';
import { acceptPartnerTokens, begunByPartner } from './partner-tokens.ts';
import type { Graph } from '../graphql/graph.ts';
import type { ContextOf, Routes } from '../graphql/http/routes.ts';

export interface AppOptions {
  platform: Platform;
  graph: Graph;
  routes?: readonly Routes[];
  /** Pino's level, or `silent`. */
  logLevel?: string;
  /** Where the log goes; the terminal unless a test reads it. */
  logTo?: { write(line: string): void };
  /** How many proxies in front tell the client's address, protocol and host. */
  trustProxy?: number;
  /** Other origins whose pages may use the API, such as a development server's. */
  allowedOrigins?: readonly string[];
  signInLimits?: SignInLimits;
  progressLimits?: ProgressLimits;
  partnerLimits?: PartnerLimits;
  /** How long a request's body may take. */
  bodyMs?: number;
  /** How long a socket may keep the server waiting. */
  socketLimits?: SocketLimits;
  /** What a Prometheus on another machine sends to read `/metrics`. */
  metricsToken?: string;
  /** Where the database is on this machine; `/readyz` watches its disk. */
  disk?: DiskSpace | undefined;
  /** Carries out commands on many records; this process does where there is none, or it cannot be asked. */
  otherProcess?: OtherProcess | undefined;
  /** Where the built apps are; only tests say so. */
  appsFolder?: string;
}

/** Everything that is served, ready to listen. Closing it lets what is under way finish. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { platform, graph, routes = [], logLevel = 'info', trustProxy = 0, otherProcess } = options;
  const app = fastify({
    logger: logOptions(logLevel, options.logTo),
    // Ours, never the client's: it must not be able to forge another's.
    genReqId: () => randomUUID(),
    logController: new LogController({
      requestIdLogLabel: 'correlationId',
      disableRequestLogging: true,
    }),
    trustProxy: trustProxy > 0 && ((_address: string, hop: number) => hop < trustProxy),
    bodyLimit: 1_048_576,
    routerOptions: { ignoreTrailingSlash: false },
    return503OnClosing: true,
    ...unreadableRequests,
    ...(options.socketLimits ?? defaultSocketLimits),
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-correlation-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.logLevel === 'silent') return;
    const { method } = request;
    // Without its question: that holds what was searched for, and what else people write into addresses.
    const { config, url: pattern } = request.routeOptions;
    const [url] = config.hasSecretUrl === true ? [pattern] : request.url.split('?', 1);
    const ms = Math.round(reply.elapsedTime);
    // What was refused is found by its number even where only warnings are kept. That nobody is signed in is usual.
    const status = reply.statusCode;
    const level = status >= 400 && status !== 401 ? 'warn' : 'info';
    request.log[level]({ method, url, status, ms }, 'request');
  });
  maskFailures(app);
  if (trustProxy === 0) warnOfProxy(app);
  const draining = gracefulShutdown(app);
  // Before anything that may refuse: it ends the sockets of what is refused.
  await app.register(websocket, { options: { maxPayload: 65_536 } });
  securityHeaders(app);
  requireOwnOrigin(app, new Set(options.allowedOrigins));
  await app.register(cookie);

  const throttle = new SignInThrottle(options.signInLimits ?? defaultSignInLimits);
  const allowance = new PartnerAllowance(options.partnerLimits ?? defaultPartnerLimits, () =>
    Date.parse(platform.clock()),
  );
  acceptPartnerTokens(app, platform, allowance);
  limitBodyTime(app, options.bodyMs ?? DEFAULT_BODY_MS);
  limitBodies(app, async (request) => {
    const { session, partner } = await callerOf(platform, request);
    return session !== null || partner !== null;
  });
  const inProgress = new RequestsInProgress(options.progressLimits ?? defaultProgressLimits);
  const contextOf: ContextOf = async (request, reply) => {
    const correlationId = request.id;
    const { session, partner: known } = await callerOf(platform, request);
    const language = readerLanguage(session, request);
    const partner = known && begunByPartner(known, allowance);
    const turn = partner
      ? inProgress.begin(partner.id, reply)
      : session && inProgress.begin(session.id, reply);
    if (turn) await turn;
    // A program signs nobody in or out.
    const channel = partner
      ? null
      : channelOf(request, reply, { throttle, sessions: platform.sessions });
    const asker = { correlationId, session, partner: known, language };
    const handOver = otherProcess?.isReady ? new HandOver(asker) : null;
    return requestContext(platform, { ...asker, partner, channel, handOver });
  };
  const leave = async (asked: HandedOver) => {
    try {
      return await otherProcess!.carryOut(asked);
    } finally {
      // What the other process has changed is told as soon as what this one changes.
      platform.outbox.wake(new Set([CHANGE, LIVE]));
    }
  };
  health(app, platform, { draining, disk: options.disk });
  metrics(app, platform, options.metricsToken);
  await graphiql(app);
  const handler = await graphqlHttp(app, graph, { contextOf, leave });
  const wsHandler = graphqlSocket(app, graph, platform, allowance);
  app.route({ method: 'GET', url: '/graphql', handler, wsHandler });
  app.post('/graphql', handler);
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    onRequest: async (_, reply) => {
      const message = 'Ask by POST, queries also by GET.';
      return reply.code(405).header('allow', 'GET, HEAD, POST').send({ message });
    },
    handler: () => undefined,
  });
  for (const each of routes) await app.register(async (scope) => each(scope, contextOf, graph));
  await spas(app, options.appsFolder);
  return app;
}
