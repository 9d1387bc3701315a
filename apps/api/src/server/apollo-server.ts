import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { RequestContext } from '../context/request-context.ts';
import type { Graph } from '../graphql/graph.ts';
import { parseOptions } from '../graphql/limits/limits.ts';
import { errorFormatter, errorLog, maskedError } from './error-masking.ts';

/** Apollo Server for the graph, started. */
export async function startApollo(
  { schema, plugins, operationCache }: Graph,
  log: FastifyBaseLogger,
): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      errorLog(log),
      ...plugins,
      ...(operationCache ? [operationCache.plugin(errorFormatter(log))] : []),
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
  return apollo;
}
