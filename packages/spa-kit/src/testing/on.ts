import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  Kind,
  type DefinitionNode,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { HttpResponse } from 'msw';
import { graphql, type GraphQLHandler } from 'msw/graphql';

/** The API, as msw sees it from a test page. */
export const api = graphql.link('http://stint.test/graphql');

/** The whole result of a document, fragments filled in: what the server would send. */
export type Served<Data> = GraphQLCodegenDataMasking.Unmasked<Data>;

type Code =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'VIEW_ONLY' | 'INTERNAL_SERVER_ERROR';

type UnavailableCode = 'BUSY' | 'TIMEOUT' | 'UNAVAILABLE';

/**
 * What the server does with this operation: `on(ClientsDocument).answers(() => ({ clients: … }))`. The
 * answer has the operation's own type: a mock that the schema doesn't allow fails the type check.
 */
export function on<Data, Variables>(document: TypedDocumentNode<Data, Variables>) {
  return {
    /** Answers with the data that follows from the variables. */
    answers: (data: (variables: Variables) => Served<Data>): GraphQLHandler =>
      handler(document, (variables) =>
        HttpResponse.json({ data: data(variables as Variables) as object }),
      ),
    /** Answers once that has happened. */
    answersAfter: (
      what: Promise<unknown>,
      data: (variables: Variables) => Served<Data>,
    ): GraphQLHandler =>
      handler(document, async (variables) => {
        await what;
        return HttpResponse.json({ data: data(variables as Variables) as object });
      }),
    /** Does what `data` does, and the answer is lost where that is `undefined`. */
    answersOrNot: (data: (variables: Variables) => Served<Data> | undefined): GraphQLHandler =>
      handler(document, (variables) => {
        const answer = data(variables as Variables);
        return answer ? HttpResponse.json({ data: answer as object }) : HttpResponse.error();
      }),
    /** Fails with an error of that code, masked as the API masks it. */
    fails: (code: Code, correlationId = 'test-correlation'): GraphQLHandler =>
      handler(document, () =>
        HttpResponse.json(
          { errors: [{ message: 'Refused', extensions: { code } }] },
          { headers: { 'x-correlation-id': correlationId } },
        ),
      ),
    /** Says that what it was asked by is no id of such a record. */
    findsNoId: (): GraphQLHandler =>
      handler(document, () =>
        HttpResponse.json({
          data: null,
          errors: [
            {
              message: '“x” is not the id of such a record.',
              path: [operationOf(document).field],
              extensions: { code: 'BAD_USER_INPUT' },
            },
          ],
        }),
      ),
    /** Refuses because the session was ended before its time. */
    findsSessionEnded: (): GraphQLHandler =>
      handler(document, () =>
        HttpResponse.json({
          errors: [
            {
              message: 'Sign in first.',
              extensions: { code: 'UNAUTHENTICATED', sessionEnded: true },
            },
          ],
        }),
      ),
    /** Does not answer, as without a network. */
    isOutOfReach: (): GraphQLHandler => handler(document, () => HttpResponse.error()),
    /** Can do nothing at the moment, as the API says it; when to try again is `null` where it is not safe. */
    unavailable: (code: UnavailableCode, retryAfterSeconds: number | null = 2): GraphQLHandler =>
      handler(document, () =>
        HttpResponse.json(
          { errors: [{ message: 'Not now', extensions: { code, retryAfterSeconds } }] },
          { status: 503, headers: { 'content-type': 'application/graphql-response+json' } },
        ),
      ),
  };
}

function handler(
  document: DocumentNode,
  answer: (variables: Record<string, unknown>) => Response | Promise<Response>,
): GraphQLHandler {
  const { operation, name } = operationOf(document);
  const of = operation === 'mutation' ? api.mutation : api.query;
  return of(name, ({ variables }) => answer(variables));
}

function operationOf(document: DocumentNode) {
  const isOperation = (node: DefinitionNode): node is OperationDefinitionNode =>
    node.kind === Kind.OPERATION_DEFINITION;
  const definition = document.definitions.find(isOperation);
  if (!definition?.name) throw new Error('Only named operations can be answered');
  const [first] = definition.selectionSet.selections;
  const field = first?.kind === Kind.FIELD ? (first.alias ?? first.name).value : '';
  return { operation: definition.operation, name: definition.name.value, field };
}
