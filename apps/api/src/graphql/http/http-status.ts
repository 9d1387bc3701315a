import type { ApolloServerPlugin } from '@apollo/server';

/** The status of an operation that was refused before it ran, by the code of the error. */
const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  OPERATION_TOO_LARGE: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_USER_INPUT: 400,
};

/**
 * As the GraphQL-over-HTTP specification says: `application/graphql-response+json` tells by its
 * status what came of a well-formed request, `application/json` answers it with 200.
 *
 * @param code of the first error of an operation that did not run
 * @returns nothing where it is no refusal of ours
 */
export function statusOf(code: unknown, accept: string | undefined): number | undefined {
  const status = statuses[String(code)];
  return status === undefined || tells(accept) ? status : 200;
}

/** Whether the answer is to be of the newer media type. */
export function tells(accept = ''): boolean {
  return accept.includes('application/graphql-response+json');
}

export const httpStatus: ApolloServerPlugin<object> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { http, body } }) {
        if (body.kind !== 'single' || body.singleResult.data !== undefined) return;
        const code = body.singleResult.errors?.[0]?.extensions?.['code'];
        const status = statusOf(code, request.http?.headers.get('accept'));
        if (status !== undefined) http.status = status;
      },
    };
  },
};
