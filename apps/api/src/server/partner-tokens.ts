import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { bearerOf, callerOf } from './caller-of.ts';
import type { PartnerAllowance } from './partner-limits.ts';
import type { Platform } from './platform.ts';
import type { ContextPartner, OpenPartner } from '../context/open-partner.ts';
import { Unavailable } from '../database/unavailable.ts';
import { unauthenticated } from '../graphql/access/check.ts';

/** Where a token is taken: the graph, over HTTP and by a socket, and the lists as files. */
const TAKEN_AT = /^\/(graphql$|export\/)/;

/**
 * Refuses requests whose token does not work, before their body is read: 401, and the same answer whether the token is
 * malformed, unknown, another agency's, revoked or expired. Of one that works, each answer tells what is left.
 */
export function acceptPartnerTokens(
  app: FastifyInstance,
  platform: Platform,
  allowance: PartnerAllowance,
): void {
  app.addHook('onRequest', async (request, reply) => {
    if (bearerOf(request.headers.authorization) === undefined) return;
    if (!TAKEN_AT.test(request.routeOptions.url ?? '')) return;
    const { partner } = await callerOf(platform, request);
    if (partner === null) await refuseToken(request, reply);
    else partners.set(request, partner);
  });
  app.addHook('onSend', async (request, reply) => {
    const partner = partners.get(request);
    if (partner) reply.headers(allowance.headers(partner.id));
  });
}

/** The partner whose token came with a request and works. */
const partners = new WeakMap<FastifyRequest, OpenPartner>();

/**
 * Begins a partner's request: it counts, and its operation may then take its cost.
 *
 * @throws Unavailable (RATE_LIMITED)
 */
export function begunByPartner(
  partner: OpenPartner,
  allowance: PartnerAllowance,
): OpenPartner & ContextPartner {
  const retryAfterSeconds = allowance.request(partner.id);
  if (retryAfterSeconds > 0) throw new Unavailable('RATE_LIMITED', { retryAfterSeconds });
  let spent = false;
  const spend = (points: number) => {
    const seconds = spent ? 0 : allowance.spend(partner.id, points);
    spent ||= seconds === 0;
    return seconds;
  };
  return { ...partner, spend };
}

async function refuseToken(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { message, extensions } = unauthenticated();
  const isGraph = request.routeOptions.url === '/graphql';
  await reply
    .code(401)
    // The body may still be on its way, and is not waited for.
    .header('connection', 'close')
    .header('www-authenticate', 'Bearer realm="stint", error="invalid_token"')
    .send(isGraph ? { errors: [{ message, extensions }] } : { message });
}
