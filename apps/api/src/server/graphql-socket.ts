import { randomUUID } from 'node:crypto';
import type { WebsocketHandler } from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  execute,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { RequestContext } from '../context/request-context.ts';
import { maskAll } from './error-masking.ts';
import type { Platform } from './platform.ts';
import { readerLanguage } from './reader-language.ts';
import { requestContext } from '../context/create-request-context.ts';
import { doorNamed, tokenOf } from './channel-of.ts';
import type { OpenSession } from '../context/open-session.ts';
import type { Graph } from '../graphql/graph.ts';
import { variableProblems } from '../graphql/variable-problems.ts';
import { parseOptions, tooDeep } from '../graphql/limits/limits.ts';

/** The protocol's code for a socket whose session has ended: the browser signs in again. */
const SESSION_ENDED = 4403;

/** The browser connects anew, and reads again what it shows. */
const COME_AGAIN = 1012;

/** Subscriptions of one socket at most: each change is looked at for each of them. */
const MOST_SUBSCRIPTIONS = 50;

/**
 * Subscriptions over graphql-ws at the graph's own address, with the cookie of the door that the
 * address names. A socket ends at once when its session does, or when what its viewer may do changes.
 */
export function graphqlSocket(
  app: FastifyInstance,
  graph: Graph,
  platform: Platform,
): WebsocketHandler {
  return makeHandler<Record<string, unknown>>({
    schema: graph.schema,
    onConnect: async ({ extra: { request, socket } }) => {
      const session = await sessionOf(platform, request);
      if (session === null) return false;
      sessions.set(request, session);
      const stop = platform.live.onSessionsChanged((agencyId) => {
        if (agencyId === session.agency.id) void endIfChanged();
      });
      const endIfChanged = async () => {
        const now = await sessionOf(platform, request).catch(() => null);
        if (JSON.stringify(now?.viewer) !== JSON.stringify(session.viewer)) {
          socket.close(SESSION_ENDED, 'Session ended');
        }
      };
      const stopListening = platform.live.onDisconnect(() => {
        socket.close(COME_AGAIN, 'Changes may be missed');
      });
      socket.once('close', () => {
        stop();
        stopListening();
      });
      return true;
    },
    onSubscribe: (
      { extra: { request }, subscriptions },
      _id,
      { query, operationName, variables },
    ) =>
      // The one that asks is among them already.
      Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS
        ? [new GraphQLError(`A socket takes ${MOST_SUBSCRIPTIONS} subscriptions at most.`)]
        : prepared(graph, contextOf(platform, request), { query, operationName, variables }),
    execute: onceForAll,
    onNext: (_context, _id, _payload, { contextValue }, { errors, ...result }) => {
      if (!errors) return undefined;
      const { correlationId } = contextValue as RequestContext;
      return { ...result, errors: maskAll(errors, correlationId, app.log) };
    },
    onError: (_context, _id, _payload, errors) =>
      maskAll(errors as GraphQLError[], randomUUID(), app.log),
  });
}

const sessions = new WeakMap<FastifyRequest, OpenSession>();

async function sessionOf({ sessions: known, clock }: Platform, request: FastifyRequest) {
  const door = doorNamed(request);
  return door === null ? null : known.find(tokenOf(request, door), door, clock());
}

function contextOf(platform: Platform, request: FastifyRequest) {
  const session = sessions.get(request) ?? null;
  const context = requestContext(platform, {
    correlationId: randomUUID(),
    channel: null,
    session,
    language: readerLanguage(session, request),
  });
  return { ...context, live: platform.live };
}

/** What graphql-ws executes, or why it does not: only subscriptions, and the same guard as over HTTP. */
function prepared(
  { schema, checkOperation }: Graph,
  contextValue: RequestContext,
  request: {
    query: string;
    operationName?: string | null;
    variables?: Record<string, unknown> | null;
  },
): ExecutionArgs | GraphQLError[] {
  const { operationName = null, variables = {} } = request;
  const document = parsed(request.query);
  if (document instanceof GraphQLError) return [document];
  const problems = validate(schema, document, specifiedRules, { hideSuggestions: true });
  if (problems.length > 0) return [...problems];
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription') {
    return [new GraphQLError('Sockets are for subscriptions. Send everything else over HTTP.')];
  }
  const refusal = checkOperation({ document, operation, variables }, contextValue);
  if (refusal) return [refusal];
  const unusable = variableProblems(schema, operation, variables ?? {});
  if (unusable.length > 0) return unusable;
  return { schema, document, operationName, variableValues: variables, contextValue };
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return tooDeep(query) ?? parse(query, parseOptions);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/**
 * Viewers with the same scope are handed the same event; those who ask the same about it share one
 * answer, so that a change costs one execution per question and not per socket.
 */
function onceForAll(args: ExecutionArgs): ReturnType<typeof execute> {
  const { rootValue, document, operationName, variableValues } = args;
  if (typeof rootValue !== 'object' || rootValue === null) return execute(args);
  const question = JSON.stringify([document.loc?.source.body, operationName, variableValues]);
  const answers = answered.get(rootValue) ?? new Map<string, ReturnType<typeof execute>>();
  answered.set(rootValue, answers);
  const answer = answers.get(question) ?? execute(args);
  answers.set(question, answer);
  return answer;
}

const answered = new WeakMap<object, Map<string, ReturnType<typeof execute>>>();
