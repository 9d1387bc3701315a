import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { WebsocketHandler } from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { getOperationAST, GraphQLError } from 'graphql';
import { type Extra, makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { RequestContext } from '../context/request-context.ts';
import { maskAll } from './error-masking.ts';
import { MOST_SUBSCRIPTIONS, OpenSubscriptions } from './open-subscriptions.ts';
import type { Platform } from './platform.ts';
import { readerLanguage } from './reader-language.ts';
import { type SharedSubscription, subscribeShared } from './shared-answers.ts';
import { requestContext } from '../context/create-request-context.ts';
import { type Caller, callerOf } from './caller-of.ts';
import type { PartnerAllowance } from './partner-limits.ts';
import { begunByPartner } from './partner-tokens.ts';
import { AnswerFrames } from './text-frame.ts';
import { endUnread } from './unread-messages.ts';
import { ValidDocuments } from './valid-documents.ts';
import { unavailableOf } from '../database/unavailable.ts';
import type { Graph } from '../graphql/graph.ts';
import { tooNested } from '../graphql/limits/limits.ts';
import { variableProblems } from '../graphql/variable-problems.ts';

/** The protocol's code for a socket whose session has ended: the browser signs in again. */
const SESSION_ENDED = 4403;

/** The browser connects anew, and reads again what it shows. */
const COME_AGAIN = 1012;

/**
 * Subscriptions over graphql-ws at the graph's own address, with the cookie of the door that the address names, or a
 * partner's token: in the header, or as `authorization` among the parameters of the connection. A socket ends at once
 * when its session or token does, or when what its viewer may do changes.
 */
export function graphqlSocket(
  app: FastifyInstance,
  graph: Graph,
  platform: Platform,
  allowance: PartnerAllowance,
): WebsocketHandler {
  const documents = new ValidDocuments(graph.schema);
  const preparedFor = ({ request, socket }: Extra, id: string, asked: Asked) => {
    try {
      const args = prepared(graph, documents, contextOf(platform, request, allowance), asked);
      return Array.isArray(args) ? args : { ...args, send: sender(socket, request, id) };
    } catch (error) {
      const originalError = unavailableOf(error);
      if (originalError === null) throw error;
      return [new GraphQLError(originalError.message, { originalError })];
    }
  };
  const open = new OpenSubscriptions();
  const handler = makeHandler<Record<string, unknown>>({
    schema: graph.schema,
    onConnect: async (context) => {
      const { connectionParams } = context;
      const { request, socket } = context.extra;
      const authorization = request.headers.authorization ?? connectionParams?.['authorization'];
      const look = () => callerOf(platform, request, { authorization, prolongs: false });
      const caller = await look();
      const { session, partner } = caller;
      const behind = session ?? partner;
      // What has closed meanwhile would never be heard of again.
      if (behind === null || socket.readyState !== socket.OPEN) return false;
      callers.set(request, caller);
      const stop = platform.live.onSessionsChanged((agencyId) => {
        if (agencyId === behind.agency.id) void endIfChanged();
      });
      const endIfChanged = async () => {
        const now = await look().catch(() => null);
        if (now === null || standing(now) !== standing(caller)) {
          socket.close(SESSION_ENDED, 'Session ended');
        }
      };
      // Nobody is notified when a session or token ends by the time that has passed.
      const expiry = setInterval(() => void endIfChanged(), LOOKED_AT_EVERY_MS).unref();
      const stopListening = platform.live.onDisconnect(() => {
        socket.close(COME_AGAIN, 'Changes may be missed');
      });
      const closed = open.opened(behind.id, context);
      socket.once('close', () => {
        closed();
        clearInterval(expiry);
        stop();
        stopListening();
      });
      return true;
    },
    onSubscribe: ({ extra }, id, { query, operationName, variables }) =>
      open.countOf(ownerOf(extra.request)) > MOST_SUBSCRIPTIONS
        ? [new GraphQLError(`There are ${MOST_SUBSCRIPTIONS} subscriptions at most.`)]
        : preparedFor(extra, id, { query, operationName, variables }),
    subscribe: (args) => subscribeShared(args as SharedSubscription),
    onNext: (_context, _id, _payload, { contextValue }, { errors, ...result }) => {
      if (!errors) return undefined;
      const { correlationId } = contextValue as RequestContext;
      return { ...result, errors: maskAll(errors, correlationId, app.log) };
    },
    onError: (_context, _id, _payload, errors) =>
      maskAll(errors as GraphQLError[], randomUUID(), app.log),
  });
  return function (socket, request) {
    lookAfterSending.set(socket, endUnread(socket, request.socket));
    return handler.call(this, socket, request);
  };
}

const lookAfterSending = new WeakMap<Extra['socket'], () => void>();

/** Who somebody is and what they have to do first, such as setting up one-time codes; as a text to compare. */
function standing({ session, partner }: Caller): string {
  const { viewer } = session ?? partner ?? {};
  const { mustChangePassword, mustSetUpSecondFactor } = session ?? {};
  return JSON.stringify([viewer, mustChangePassword, mustSetUpSecondFactor]);
}

const callers = new WeakMap<FastifyRequest, Caller>();

function ownerOf(request: FastifyRequest): string {
  const { session = null, partner = null } = callers.get(request) ?? {};
  return (session ?? partner)?.id ?? '';
}

/** How often each socket is looked at: its session or token may have expired. */
const LOOKED_AT_EVERY_MS = 30_000;

function contextOf(platform: Platform, request: FastifyRequest, allowance: PartnerAllowance) {
  const { session = null, partner = null } = callers.get(request) ?? {};
  const context = requestContext(platform, {
    correlationId: randomUUID(),
    channel: null,
    session,
    partner: partner && begunByPartner(partner, allowance),
    language: readerLanguage(session, request),
  });
  return { ...context, live: platform.live, clock: platform.clock };
}

interface Asked {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

/** What graphql-ws executes, or why it does not: only subscriptions, and the same guard as over HTTP. */
function prepared(
  { schema, checkOperation }: Graph,
  documents: ValidDocuments,
  contextValue: RequestContext,
  request: Asked,
): Omit<SharedSubscription, 'send'> | GraphQLError[] {
  const { operationName = null, variables = {} } = request;
  const nested = tooNested(variables);
  if (nested) return [nested];
  const document = documents.read(request.query);
  if (!('kind' in document)) return [...document];
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

const frames = new AnswerFrames();

/**
 * How answers that are JSON already reach a subscription: as messages of the protocol. They are written below the
 * WebSocket, which would make a frame of each anew; it holds back none of its own meanwhile, as it compresses none.
 *
 * @returns sends a message, without waiting until it is read: where too much waits, the socket is ended
 */
function sender(
  socket: Extra['socket'],
  { socket: tcp }: FastifyRequest,
  id: string,
): SharedSubscription['send'] {
  return async (json) => {
    if (socket.readyState !== socket.OPEN) return;
    tcp.write(frames.of(id, json));
    lookAfterSending.get(socket)?.();
    // Of many messages at once, those before are read meanwhile.
    if (socket.bufferedAmount > 0) await turn();
  };
}
