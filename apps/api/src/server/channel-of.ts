import type { FastifyReply, FastifyRequest } from 'fastify';
import { networkOf } from '../context/network-of.ts';
import type { SignInThrottle } from './sign-in-throttle.ts';
import {
  type CookieContent,
  cookiesOf,
  type Door,
  isDoor,
  type SignInChannel,
} from '../context/sign-in-channel.ts';
import type { SessionCache } from '../context/session-cache.ts';

/** The door that a request names: in the header, or in the query for links and sockets. */
export function doorNamed({ headers, query }: FastifyRequest): Door | null {
  const named = headers['x-stint-door'] ?? (query as Record<string, unknown> | undefined)?.['door'];
  return isDoor(named) ? named : null;
}

/** The token that the browser holds for a door. */
export function tokenOf(request: FastifyRequest, door: Door): string | undefined {
  return request.cookies[cookieNames(request, door).session];
}

/** The sign-in channel of a request; `null` when it names no door. */
export function channelOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { throttle, sessions }: { throttle: SignInThrottle; sessions: SessionCache },
): SignInChannel | null {
  const door = doorNamed(request);
  if (door === null) return null;
  const names = cookieNames(request, door);
  const secure = isSecure(request);
  const scope = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  const setCookie = (name: string, { value, expiresAt }: CookieContent) =>
    reply.setCookie(name, value, { ...scope, expires: new Date(expiresAt) });
  const network = networkOf(request.ip);
  return {
    door,
    ipAddress: request.ip,
    network,
    userAgent: request.headers['user-agent'] ?? null,
    browserCookie: request.cookies[names.browser],
    setToken(token, at = door) {
      // This process forgets the old session now; the others are notified.
      sessions.forgetToken(tokenOf(request, at));
      const { session } = cookieNames(request, at);
      if (token === null) reply.clearCookie(session, scope);
      else setCookie(session, token);
    },
    holdsToken: tokenOf(request, door) !== undefined,
    tokenAt: (other) => tokenOf(request, other),
    forgetSession: () => sessions.forgetToken(tokenOf(request, door)),
    setBrowserCookie: (content) => void setCookie(names.browser, content),
    attempt: () => throttle.attempt(network),
    succeeded: () => throttle.succeeded(network),
    async tellToWait(seconds) {
      reply.header('retry-after', seconds);
      await throttle.hold();
    },
  };
}

function cookieNames(request: FastifyRequest, door: Door) {
  return cookiesOf(door, isSecure(request));
}

function isSecure({ protocol }: FastifyRequest): boolean {
  return protocol === 'https';
}
