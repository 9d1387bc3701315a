import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type {
  FastifyBaseLogger,
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
} from 'fastify';
import { type Unavailable, unavailableOf, unavailableStatus } from '../database/unavailable.ts';
import type { RequestContext } from '../context/request-context.ts';
import type { FormatErrors } from '../graphql/fast-path/operation-cache.ts';

/**
 * An error that nobody foresaw tells the outside nothing but the number that finds it in the logs
 * (`X-5`). Errors with a code of their own were meant to be read.
 */
export function maskedError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const { extensions = {} } = formatted;
  const correlationId = correlationIds.get(error as object) ?? 'unknown';
  if (unavailableStatus(extensions['code']) !== null) {
    return { ...formatted, extensions: { ...extensions, correlationId } };
  }
  if (!isUnforeseen(extensions['code'])) return formatted;
  return {
    message: unforeseen(correlationId),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId },
  };
}

/** Writes what the outside is not told to the log, under the same number. */
export function errorLog(log: FastifyBaseLogger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue, operationName }) {
          const { correlationId } = contextValue;
          for (const error of errors) logUnforeseen(log, error, { correlationId, operationName });
        },
      };
    },
  };
}

/** The same for what the fast path answers: errors as Apollo Server would format them, and the log. */
export function errorFormatter(log: FastifyBaseLogger): FormatErrors {
  return (errors, { correlationId }, operationName) =>
    errors.map((error) => {
      const { code = 'INTERNAL_SERVER_ERROR' } = error.extensions;
      logUnforeseen(log, error, { correlationId, operationName });
      return maskedError({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error);
    });
}

function logUnforeseen(
  log: FastifyBaseLogger,
  error: GraphQLError,
  request: { correlationId: string; operationName?: string | null },
): void {
  const unavailable = unavailableOf(error);
  if (unavailable) {
    correlationIds.set(error, request.correlationId);
    logUnavailable(log, unavailable, { ...request, path: error.path });
    return;
  }
  if (!isUnforeseen(error.extensions['code'])) return;
  correlationIds.set(error, request.correlationId);
  log.error({ err: unwrapResolverError(error), ...request, path: error.path }, 'unforeseen');
}

/**
 * The same for routes besides the graph, and for what fails before there is a context: what the client did wrong is
 * told, what we did is not. The answer tells the number under which the log has it.
 */
export function maskFailures(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const unavailable = unavailableOf(error);
    if (unavailable) {
      logUnavailable(request.log, unavailable, {});
      return answerUnavailable(reply, unavailable).send({
        message: unavailable.message,
        code: unavailable.code,
        correlationId: request.id,
      });
    }
    const status = error.statusCode ?? 500;
    const correlationId = request.id;
    if (status < 500) return reply.code(status).send({ message: error.message, correlationId });
    request.log.error({ err: error }, 'unforeseen');
    return reply.code(500).send({ message: unforeseen(correlationId), correlationId });
  });
  app.setNotFoundHandler(async ({ id: correlationId }, reply) =>
    reply.code(404).send({ message: 'There is nothing here.', correlationId }),
  );
}

/** What is answered to an error that happened while the context was made. */
export function contextFailure(error: unknown, request: FastifyRequest): GraphQLFormattedError {
  request.log.error({ err: error }, 'unforeseen');
  const correlationId = request.id;
  return {
    message: unforeseen(correlationId),
    extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId },
  };
}

/** Status and header of an answer that says to try again. */
export function answerUnavailable(
  reply: FastifyReply,
  { statusCode, retryAfterSeconds }: Unavailable,
): FastifyReply {
  if (retryAfterSeconds !== null) reply.header('retry-after', String(retryAfterSeconds));
  return reply.code(statusCode);
}

/** What is expected under load, and what the database said to it. */
export function logUnavailable(
  log: FastifyBaseLogger,
  unavailable: Unavailable,
  request: Readonly<Record<string, unknown>>,
): void {
  const { code, cause } = unavailable;
  log.warn({ ...request, code, ...(cause instanceof Error && { err: cause }) }, 'unavailable');
}

/** The same for what does not come through Apollo Server: subscriptions. */
export function maskAll(
  errors: readonly GraphQLError[],
  correlationId: string,
  log: FastifyBaseLogger,
): GraphQLError[] {
  return errors.map((error) => {
    const cause = error.originalError;
    const meant = cause === undefined || cause instanceof GraphQLError;
    if (meant || !isUnforeseen(error.extensions['code'])) return error;
    correlationIds.set(error, correlationId);
    log.error({ err: cause, correlationId }, 'unforeseen');
    const { message, extensions } = maskedError({ message: '', extensions: {} }, error);
    return new GraphQLError(message, { path: error.path, extensions });
  });
}

function unforeseen(correlationId: string): string {
  return `Something went wrong on our side. When you report it, name ${correlationId}.`;
}

const correlationIds = new WeakMap<object, string>();

function isUnforeseen(code: unknown): boolean {
  return code === undefined || code === 'INTERNAL_SERVER_ERROR';
}
