import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';
import type { ResultOf, TypedDocumentNode, VariablesOf } from '@graphql-typed-document-node/core';
import { Kind, type DefinitionNode, type OperationDefinitionNode } from 'graphql';
import { HttpResponse } from 'msw';
import { graphql, type GraphQLHandler } from 'msw/graphql';

/** The API, as msw sees it from a test page. */
export const api = graphql.link('http://stint.test/graphql');

/** The whole result of a document, fragments filled in: what the server would send. */
export type Served<Document extends TypedDocumentNode<any, any>> =
  GraphQLCodegenDataMasking.Unmasked<ResultOf<Document>>;

/**
 * Answers this operation with data of its own type: a mock that the schema doesn't allow fails the
 * type check.
 *
 * @param data how the result follows from the variables
 */
export function answers<Document extends TypedDocumentNode<any, any>>(
  document: Document,
  data: (variables: VariablesOf<Document>) => Served<Document>,
): GraphQLHandler {
  return handler(document, (variables) =>
    HttpResponse.json({ data: data(variables as VariablesOf<Document>) as object }),
  );
}

/** Answers this operation with an error of that code, as the API masks it. */
export function fails(
  document: TypedDocumentNode<any, any>,
  code: 'UNAUTHENTICATED' | 'INTERNAL_SERVER_ERROR' | 'FORBIDDEN',
  correlationId = 'test-correlation',
): GraphQLHandler {
  return handler(document, () =>
    HttpResponse.json({
      errors: [{ message: 'Refused', extensions: { code, correlationId } }],
    }),
  );
}

function handler(
  document: TypedDocumentNode<any, any>,
  answer: (variables: Record<string, unknown>) => Response,
): GraphQLHandler {
  const { operation, name } = operationOf(document);
  const on = operation === 'mutation' ? api.mutation : api.query;
  return on(name, ({ variables }) => answer(variables));
}

function operationOf(document: TypedDocumentNode<any, any>) {
  const isOperation = (node: DefinitionNode): node is OperationDefinitionNode =>
    node.kind === Kind.OPERATION_DEFINITION;
  const definition = document.definitions.find(isOperation);
  if (!definition?.name) throw new Error('Only named operations can be answered');
  return { operation: definition.operation, name: definition.name.value };
}
