import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { execute, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../context/request-context.ts';
import { askerOf } from '../access/access.ts';
import { introspects, VisibleSchemas } from '../access/visible-schema.ts';
import { variableProblems } from '../variable-problems.ts';

/**
 * What is answered before anything runs: variables that cannot be used, in words of our own, and questions about the
 * schema, by what of it the viewer may use.
 */
export function answeredBefore(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const visible = new VisibleSchemas(schema);
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, request, contextValue }) => {
        // Which operation is meant is for Apollo Server to ask.
        if (!operation) return null;
        const { variables = {} } = request;
        const problems = variableProblems(schema, operation, variables);
        if (problems.length > 0) return answer({ errors: problems });
        const asks = introspects(document, operation);
        if (asks === 'no') return null;
        if (asks === 'partly') return answer({ errors: [alone()] });
        return answer(
          await execute({
            schema: visible.of(askerOf(contextValue)),
            document,
            operationName: operation.name?.value,
            variableValues: variables,
            contextValue,
          }),
        );
      },
    }),
  };
}

function answer({ data, errors }: ExecutionResult) {
  const singleResult = {
    ...(errors && { errors: errors.map((error) => error.toJSON()) }),
    ...(data !== undefined && { data }),
  };
  return {
    http: { headers: new HeaderMap([['cache-control', 'no-store']]) },
    body: { kind: 'single' as const, singleResult },
  };
}

function alone(): GraphQLError {
  return new GraphQLError('Ask about the schema (__schema, __type) in an operation of its own.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
