import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../../context/request-context.ts';
import { accessCheck, type OperationCheck, unauthenticated } from '../access/check.ts';
import { viewOnly } from '../access/view-only.ts';
import { type Limits, overLimit } from '../limits/limits.ts';
import { measurer } from '../limits/measure.ts';
import { Unavailable } from '../../database/unavailable.ts';

/** What every operation passes before anything of it runs: who may, then how much at once and in a minute. */
export function operationGuard(schema: GraphQLSchema, limits: Limits): OperationCheck {
  const access = accessCheck(schema);
  const measure = measurer(schema);
  return (request, ctx) => {
    const refusal = access(request, ctx) ?? viewOnly(request, ctx);
    if (refusal) return refusal;
    const measured = measure(request);
    return overLimit(measured, limits) ?? overBudget(ctx, measured);
  };
}

/** What a partner's token may ask for in a minute. */
function overBudget({ partner }: RequestContext, { cost }: Limits): GraphQLError | null {
  const retryAfterSeconds = partner?.spend(cost) ?? 0;
  if (retryAfterSeconds === 0) return null;
  const originalError = new Unavailable('RATE_LIMITED', { retryAfterSeconds });
  return new GraphQLError(originalError.message, { originalError });
}

/** What a document is answered with that does not fit the schema. It tells of the schema by that. */
const INVALID = 'GRAPHQL_VALIDATION_FAILED';

/** The guard in Apollo Server's pipeline. Who is not signed in learns nothing of the schema either. */
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
          if (isOneCommand(operation)) contextValue.handOver?.allow();
        },
        async willSendResponse({ response: { body }, contextValue }) {
          if (body.kind !== 'single' || contextValue.viewer !== null) return;
          const { errors = [] } = body.singleResult;
          if (errors.some(({ extensions }) => extensions?.['code'] === INVALID))
            body.singleResult.errors = [unauthenticated(contextValue).toJSON()];
        },
      };
    },
  };
}

/** Of several, those before the one that another process carries out would be carried out twice. */
function isOneCommand({ operation, selectionSet: { selections } }: OperationDefinitionNode) {
  return operation === 'mutation' && selections.length === 1 && selections[0]!.kind === Kind.FIELD;
}

function overHttp(): GraphQLError {
  return new GraphQLError('Subscriptions come over a WebSocket at this address (graphql-ws).', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
