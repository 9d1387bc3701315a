import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { unavailableStatus } from '../../database/unavailable.ts';

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

/**
 * How HTTP tells that nothing of an operation could be answered now, in either media type: it is a matter of the
 * server and not of the operation.
 *
 * @returns `null` when something was answered, or it failed otherwise
 */
export function unavailableAnswer({
  data,
  errors,
}: Pick<FormattedExecutionResult, 'data' | 'errors'>): {
  status: number;
  headers: Record<string, string>;
} | null {
  if (!errors || Object.values(data ?? {}).some((value) => value !== null)) return null;
  for (const { extensions } of errors) {
    const status = unavailableStatus(extensions?.['code']);
    if (status === null) continue;
    const seconds = extensions?.['retryAfterSeconds'];
    return {
      status,
      headers: typeof seconds === 'number' ? { 'retry-after': String(seconds) } : {},
    };
  }
  return null;
}

export const httpStatus: ApolloServerPlugin<object> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { http, body } }) {
        if (body.kind !== 'single') return;
        const unavailable = unavailableAnswer(body.singleResult);
        if (unavailable) {
          http.status = unavailable.status;
          for (const [name, value] of Object.entries(unavailable.headers))
            http.headers.set(name, value);
        }
        if (body.singleResult.data !== undefined) return;
        const code = body.singleResult.errors?.[0]?.extensions?.['code'];
        const status = statusOf(code, request.http?.headers.get('accept'));
        if (status !== undefined) http.status = status;
      },
    };
  },
};
