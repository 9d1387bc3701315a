import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { ContextOf } from '../graphql/http/routes.ts';
import type { RequestContext } from '../context/request-context.ts';
import { errorFormatter, errorLog, maskedError } from './error-masking.ts';
import { graphiqlPage, wantsPage } from './graphiql.ts';
import type { Graph } from '../graphql/graph.ts';
import { statusOf, tells } from '../graphql/http/http-status.ts';
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
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskedError,
    stopOnTerminationSignals: false,
    persistedQueries: false,
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const answer = fastifyApolloHandler(apollo, { context: contextOf }) as RouteHandlerMethod;
  return async function graphql(request, reply) {
    if (wantsPage(request)) return reply.type('text/html; charset=utf-8').send(graphiqlPage);
    const type = mediaTypes.get(request.headers.accept);
    if (operationCache && request.method === 'POST' && type !== undefined) {
      const result = await operationCache.answer(
        request.body,
        () => contextOf(request, reply),
        formatErrors,
      );
      if (result) {
        reply.header('cache-control', 'no-store').header('content-type', type);
        return `${JSON.stringify(result)}\n`;
      }
    }
    const refusal = tooDeep(sourceOf(request));
    if (refusal) {
      const { accept } = request.headers;
      return reply
        .code(statusOf(refusal.extensions['code'], accept)!)
        .type(tells(accept) ? newer : older)
        .send({ errors: [refusal] });
    }
    return answer.call(this, request, reply);
  };
}

/** The document as it was sent; what was sent in no usual manner is not looked at here. */
function sourceOf({ method, body, query }: FastifyRequest): string {
  const { query: source } = ((method === 'GET' ? query : body) ?? {}) as { query?: unknown };
  return typeof source === 'string' ? source : '';
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
