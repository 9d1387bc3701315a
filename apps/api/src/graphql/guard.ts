import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../server/context.ts';
import { accessCheck, type OperationCheck } from './access/check.ts';
import { type Limits, overLimit } from './limits/limits.ts';
import { measurer } from './limits/measure.ts';

/** What every operation passes before anything of it runs: who may, then how much. */
export function operationGuard(schema: GraphQLSchema, limits: Limits): OperationCheck {
  const access = accessCheck(schema);
  const measure = measurer(schema);
  return (request, ctx) => access(request, ctx) ?? overLimit(measure(request), limits);
}

/** The guard in Apollo Server's pipeline. */
export function guardPlugin(check: OperationCheck): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          const { variables, http } = request;
          // Which operation is meant is for Apollo Server to ask.
          if (!operation) return;
          const error = check({ document, operation, variables }, contextValue);
          if (error) throw withStatus(error, http?.headers.get('accept') ?? '');
        },
      };
    },
  };
}

/** By the GraphQL-over-HTTP specification: `application/json` answers a well-formed request with 200. */
function withStatus(error: GraphQLError, accept: string): GraphQLError {
  const statuses: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };
  const { code } = error.extensions;
  const tells = accept.includes('application/graphql-response+json');
  const status = tells ? (statuses[String(code)] ?? 400) : 200;
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status } } });
}
