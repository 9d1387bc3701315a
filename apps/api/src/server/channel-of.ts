import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignInThrottle } from './sign-in-throttle.ts';
import { cookieOf, type Door, isDoor, type SignInChannel } from '../context/sign-in-channel.ts';
import type { SessionCache } from '../context/session-cache.ts';

/** The door that a request names: in the header, or in the query for links and sockets. */
export function doorNamed({ headers, query }: FastifyRequest): Door | null {
  const named = headers['x-stint-door'] ?? (query as Record<string, unknown> | undefined)?.['door'];
  return isDoor(named) ? named : null;
}

/** The token that the browser holds for a door. */
export function tokenOf(request: FastifyRequest, door: Door): string | undefined {
  return request.cookies[cookieOf(door)];
}

/** The sign-in channel of a request; `null` when it names no door. */
export function channelOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { throttle, sessions }: { throttle: SignInThrottle; sessions: SessionCache },
): SignInChannel | null {
  const door = doorNamed(request);
  if (door === null) return null;
  return {
    door,
    ipAddress: request.ip,
    userAgent: request.headers['user-agent'] ?? null,
    setToken(token) {
      // This process forgets the old session now; the others are notified.
      sessions.forgetToken(tokenOf(request, door));
      const scope = { path: '/', httpOnly: true, sameSite: 'strict', secure: 'auto' } as const;
      if (token === null) reply.clearCookie(cookieOf(door), scope);
      else {
        const expires = new Date(token.expiresAt);
        reply.setCookie(cookieOf(door), token.value, { ...scope, expires });
      }
    },
    attempt: (account) => throttle.attempt(request, account),
    succeeded: (account) => throttle.succeeded(request, account),
  };
}
