import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../context/request-context.ts';
import type { Graph } from '../graph.ts';

/**
 * The context of a request: who is behind it, by the cookie of the door that it names. To be asked once for each
 * request.
 *
 * @throws Unavailable
 */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

/** Routes besides the graph, such as uploads and exports. */
export type Routes = (
  app: FastifyInstance,
  contextOf: ContextOf,
  graph: Graph,
) => void | Promise<void>;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The address opens what it leads to, so it is not logged. */
    hasSecretUrl?: boolean;
  }
}
