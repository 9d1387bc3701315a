import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { ContextOf } from '../graphql/http/routes.ts';
import type { RequestContext } from '../context/request-context.ts';
import {
  answerUnavailable,
  contextFailure,
  errorFormatter,
  errorLog,
  logUnavailable,
  maskedError,
} from './error-masking.ts';
import { unavailableOf } from '../database/unavailable.ts';
import { graphiqlPage, wantsPage } from './graphiql.ts';
import type { Graph } from '../graphql/graph.ts';
import { statusOf, tells, unavailableAnswer } from '../graphql/http/http-status.ts';
import { parseOptions, tooDeep } from '../graphql/limits/limits.ts';

/** The handler of the graph over HTTP: `POST`, `GET` for queries, and GraphiQL for browsers. */
export async function graphqlHttp(
  app: FastifyInstance,
  graph: Graph,
  contextOf: ContextOf,
): Promise<RouteHandlerMethod> {
  const { operationCache } = graph;
  const formatErrors = errorFormatter(app.log);
  const apollo = new ApolloServer<RequestContext>({
    schema: graph.schema,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      errorLog(app.log),
      ...graph.plugins,
      ...(operationCache ? [operationCache.plugin(formatErrors)] : []),
    ],
    parseOptions,
    // Who may introspect is a matter of the access rules.
    introspection: true,
    // What a page of another site can send without asking first has none of these headers.
    csrfPrevention: {
      requestHeaders: ['x-apollo-operation-name', 'apollo-require-preflight', 'authorization'],
    },
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskedError,
    stopOnTerminationSignals: false,
    persistedQueries: false,
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const context = async (request: FastifyRequest) => contexts.get(request)!;
  const answer = fastifyApolloHandler(apollo, { context }) as RouteHandlerMethod;
  return async function graphql(request, reply) {
    if (wantsPage(request)) return reply.type('text/html; charset=utf-8').send(graphiqlPage);
    const type = mediaTypes.get(request.headers.accept);
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
      const refusal = tooDeep(sourceOf(request));
      if (refusal) {
        const { accept } = request.headers;
        return reply
          .code(statusOf(refusal.extensions['code'], accept)!)
          .type(mediaTypeFor(request))
          .send({ errors: [refusal] });
      }
      // Before Apollo Server, which would answer a context that cannot be made in its own way.
      contexts.set(request, await contextOnce());
    } catch (error) {
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
    const sent: unknown = await answer.call(this, request, reply);
    // Too many attempts to sign in; what is unavailable has a status of its own.
    if (reply.statusCode === 200 && reply.hasHeader('retry-after')) reply.code(429);
    return sent;
  };
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
