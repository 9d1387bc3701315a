import type { ApolloLink } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** The header that names a request in the server's log. */
const correlationHeader = 'x-correlation-id';

/** Whether the server refused because it knows no session. */
export function isUnauthenticated(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) {
    return error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');
  }
  return ServerError.is(error) && error.statusCode === 401;
}

/** Whether there was no answer: no network, or the server is down. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError || (ServerError.is(error) && error.statusCode >= 502);
}

/** An answer whose errors carry the id of the request that brought them. */
export function withCorrelationId(
  result: ApolloLink.Result,
  response?: Response,
): ApolloLink.Result {
  const correlationId = response?.headers.get(correlationHeader);
  if (!correlationId || !result.errors) return result;
  const errors = result.errors.map((error) => ({
    ...error,
    extensions: { ...error.extensions, correlationId },
  }));
  return { ...result, errors };
}

/** What names this failure in the server's log, when the server answered. */
export function correlationIdOf(error: unknown): string | undefined {
  if (ServerError.is(error)) return error.response.headers.get(correlationHeader) ?? undefined;
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  const ids = error.errors.map(({ extensions }) => extensions?.['correlationId']);
  return ids.find((id) => typeof id === 'string');
}
