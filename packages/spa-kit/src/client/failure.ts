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

/** Whether no answer came at all: no network, or nobody at the other end. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError || (ServerError.is(error) && error.statusCode >= 502);
}

/** What names this failure in the server's log, when the server answered. */
export function correlationIdOf(error: unknown): string | undefined {
  if (CombinedGraphQLErrors.is(error)) {
    const ids = error.errors.map(({ extensions }) => extensions?.['correlationId']);
    return ids.find((id) => typeof id === 'string');
  }
  return ServerError.is(error)
    ? (error.response.headers.get(correlationHeader) ?? undefined)
    : undefined;
}
