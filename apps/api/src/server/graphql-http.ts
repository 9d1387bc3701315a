import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { ContextOf } from '../graphql/http/routes.ts';
import type { Asker } from '../context/hand-over.ts';
import type { RequestContext } from '../context/request-context.ts';
import {
  answerUnavailable,
  contextFailure,
  errorFormatter,
  logUnavailable,
} from './error-masking.ts';
import { unavailableOf } from '../database/unavailable.ts';
import { startApollo } from './apollo-server.ts';
import type { HandedBack, HandedOver } from './handed-over.ts';
import { graphiqlPage, wantsPage } from './graphiql.ts';
import type { Graph } from '../graphql/graph.ts';
import { statusOf, tells, unavailableAnswer } from '../graphql/http/http-status.ts';
import { tooNested } from '../graphql/limits/limits.ts';
import { tooLargeToValidate } from '../graphql/limits/unvalidated.ts';

/**
 * The handler of the graph over HTTP: `POST`, `GET` for queries, and GraphiQL for browsers.
 *
 * @param leave has a request carried out by another process, where its context can be handed over
 */
export async function graphqlHttp(
  app: FastifyInstance,
  graph: Graph,
  { contextOf, leave }: { contextOf: ContextOf; leave: (asked: HandedOver) => Promise<HandedBack> },
): Promise<RouteHandlerMethod> {
  const { operationCache } = graph;
  const formatErrors = errorFormatter(app.log);
  const apollo = await startApollo(graph, app.log);
  app.addHook('onClose', () => apollo.stop());
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const context = async (request: FastifyRequest) => contexts.get(request)!;
  const answer = fastifyApolloHandler(apollo, { context }) as RouteHandlerMethod;
  /** In place of the answer that is void, of which status and headers have been set. */
  const answerOfOther = async (asker: Asker, request: FastifyRequest, reply: FastifyReply) => {
    reply.removeHeader('content-length');
    try {
      const { accept } = request.headers;
      const { status, headers, body } = await leave({ asker, body: request.body, accept });
      return await reply.code(status).headers(Object.fromEntries(headers)).send(body);
    } catch (error) {
      return answerFailure(error, request, reply);
    }
  };
  return async function graphql(request, reply) {
    if (wantsPage(request)) return reply.type('text/html; charset=utf-8').send(graphiqlPage);
    const type = mediaTypes.get(request.headers.accept);
    const nested = tooNested(request.body);
    if (nested) return refuse(nested, request, reply);
    let asked: Promise<RequestContext> | undefined;
    const contextOnce = () => (asked ??= contextOf(request, reply));
    try {
      if (operationCache && request.method === 'POST' && type !== undefined) {
        const result = await operationCache.answer(request.body, contextOnce, formatErrors);
        if (result) {
          const unavailable = unavailableAnswer(result);
          if (unavailable) reply.code(unavailable.status).headers(unavailable.headers);
          reply.header('cache-control', 'no-store').header('content-type', type);
          return `${JSON.stringify(result)}\n`;
        }
      }
      const refusal = tooLargeToValidate(sourceOf(request));
      if (refusal) return refuse(refusal, request, reply);
      // Before Apollo Server, which would answer a context that cannot be made in its own way.
      contexts.set(request, await contextOnce());
    } catch (error) {
      return answerFailure(error, request, reply);
    }
    const sent: unknown = await answer.call(this, request, reply);
    const { handOver } = contexts.get(request)!;
    if (handOver?.isWanted) return answerOfOther(handOver.asker, request, reply);
    // Too many attempts to sign in; what is unavailable has a status of its own.
    if (reply.statusCode === 200 && reply.hasHeader('retry-after')) reply.code(429);
    return sent;
  };
}

/** Answers with what is wrong with a request, before anything of it is looked at further. */
function refuse(refusal: GraphQLError, request: FastifyRequest, reply: FastifyReply) {
  return reply
    .code(statusOf(refusal.extensions['code'], request.headers.accept)!)
    .type(mediaTypeFor(request))
    .send({ errors: [refusal] });
}

/** What is answered where the operation could not be begun, or what became of it is not known. */
function answerFailure(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const unavailable = unavailableOf(error);
  if (!unavailable) {
    const errors = [contextFailure(error, request)];
    return reply.code(500).type(mediaTypeFor(request)).send({ errors });
  }
  logUnavailable(request.log, unavailable, {});
  const { message, extensions } = unavailable;
  return answerUnavailable(reply, unavailable)
    .type(mediaTypeFor(request))
    .send({ errors: [{ message, extensions: { ...extensions, correlationId: request.id } }] });
}

/** The document as it was sent; what was sent in no usual manner is not looked at here. */
function sourceOf({ method, body, query }: FastifyRequest): string {
  const { query: source } = ((method === 'GET' ? query : body) ?? {}) as { query?: unknown };
  return typeof source === 'string' ? source : '';
}

function mediaTypeFor({ headers }: FastifyRequest): string {
  return tells(headers.accept) ? newer : older;
}

const older = 'application/json; charset=utf-8';
const newer = 'application/graphql-response+json; charset=utf-8';

/** What is answered to those who ask as Apollo Client and most programs do; the rest is negotiated. */
const mediaTypes: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, older],
  ['*/*', older],
  ['application/json', older],
  ['application/graphql-response+json,application/json;q=0.9', newer],
]);
