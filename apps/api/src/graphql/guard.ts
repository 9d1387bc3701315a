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
          const { variables } = request;
          // Which operation is meant is for Apollo Server to ask.
          if (!operation) return;
          const error = check({ document, operation, variables }, contextValue);
          if (error) throw error;
          if (operation.operation === 'subscription') throw overHttp();
        },
      };
    },
  };
}

function overHttp(): GraphQLError {
  return new GraphQLError('Subscriptions come over a WebSocket at this address (graphql-ws).', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
