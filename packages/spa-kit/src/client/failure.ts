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

/** Whether the session was ended before its time, as when the account is deactivated. */
export function isSessionEnded(error: unknown): boolean {
  if (!CombinedGraphQLErrors.is(error)) return false;
  return error.errors.some(({ extensions }) => extensions?.['sessionEnded'] === true);
}

/** Whether the viewer is not permitted what was asked, which may be news. */
export function isForbidden(error: unknown): boolean {
  if (!CombinedGraphQLErrors.is(error)) return false;
  return error.errors.some(({ extensions }) => extensions?.['code'] === 'FORBIDDEN');
}

/** Whether the server could not read what it was asked, such as a filter in an address that was cut off. */
export function isUnreadable(error: unknown): error is CombinedGraphQLErrors {
  if (!CombinedGraphQLErrors.is(error)) return false;
  return error.errors.some(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');
}

/** The field of the graph that was asked for a record by something that is no id of one; undefined for other failures. */
export function fieldWithoutRecord(error: unknown): string | undefined {
  if (!isUnreadable(error) || error.errors.length !== 1) return undefined;
  const path = error.errors[0]?.path;
  return path?.length === 1 ? String(path[0]) : undefined;
}

/** Whether there was no answer: no network, or the server is down. */
export function isUnreachable(error: unknown): boolean {
  return (
    isNetworkFailure(error) ||
    isTooLate(error) ||
    (ServerError.is(error) && error.statusCode >= 502)
  );
}

/** As browsers say that `fetch` got no answer; any other `TypeError` is a mistake in the program. */
function isNetworkFailure(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}

/** As browsers say that nothing came before an `AbortSignal.timeout`. */
function isTooLate(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}

/** Whether it was refused because an administrator views as somebody else. */
export function isViewOnly(error: unknown): boolean {
  if (!CombinedGraphQLErrors.is(error)) return false;
  return error.errors.some(({ extensions }) => extensions?.['code'] === 'VIEW_ONLY');
}

/** After how many seconds the server says to try again; undefined when it does not say so. */
export function retryAfter(response: Response | undefined): number | undefined {
  const seconds = Number(response?.headers.get('retry-after') ?? NaN);
  return response?.status === 503 && Number.isFinite(seconds) ? seconds : undefined;
}

/**
 * Why the server could do nothing at the moment: too much at once, it took too long, or its database was out of
 * reach, perhaps (`lost`) while a change was being saved.
 */
export type Overload = 'busy' | 'tooLong' | 'noData' | 'lost';

/** The server's word for why it could do nothing at the moment; `undefined` when it failed otherwise. */
export function overloadOf(error: unknown): Overload | undefined {
  if (ServerError.is(error)) return error.statusCode === 429 ? 'busy' : undefined;
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  for (const { extensions } of error.errors) {
    const overload = overloads[String(extensions?.['code'])];
    if (overload === 'noData' && extensions?.['retryAfterSeconds'] === null) return 'lost';
    if (overload) return overload;
  }
  return undefined;
}

const overloads: Readonly<Record<string, Overload>> = {
  BUSY: 'busy',
  TOO_MANY_REQUESTS: 'busy',
  TIMEOUT: 'tooLong',
  UNAVAILABLE: 'noData',
};

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
