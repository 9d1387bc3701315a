import type { FastifyRequest } from 'fastify';
import { doorNamed, tokenOf } from './channel-of.ts';
import { networkOf } from '../context/network-of.ts';
import type { Platform } from './platform.ts';
import type { OpenPartner } from '../context/open-partner.ts';
import type { OpenSession } from '../context/open-session.ts';

/** Who is behind a request: somebody with a session, a partner, or neither. */
export interface Caller {
  session: OpenSession | null;
  partner: OpenPartner | null;
}

/** The value of an `Authorization: Bearer` header; nothing for a header of another scheme, such as a proxy's. */
export function bearerOf(authorization: unknown): string | undefined {
  if (typeof authorization !== 'string') return undefined;
  const [scheme = ''] = authorization.split(' ', 1);
  return scheme.toLowerCase() === 'bearer' ? authorization.slice(scheme.length).trim() : undefined;
}

/**
 * Finds out who is behind a request. A token counts alone: with one, the cookies and the door of the request are not
 * looked at, whether it works or not.
 *
 * @param options.authorization as a socket's first message has it, for programs that cannot set the header
 * @param options.prolongs whether this is a use of the session, which puts off its end; a socket that stays open is none
 */
export async function callerOf(
  { sessions, clock }: Pick<Platform, 'sessions' | 'clock'>,
  request: FastifyRequest,
  options: { authorization?: unknown; prolongs?: boolean } = {},
): Promise<Caller> {
  const { authorization = request.headers.authorization, prolongs = true } = options;
  const bearer = bearerOf(authorization);
  if (bearer !== undefined) {
    const used = { network: networkOf(request.ip), now: clock() };
    return { session: null, partner: await sessions.findPartner(bearer, used) };
  }
  const door = doorNamed(request);
  if (door === null) return nobody;
  const asked = [tokenOf(request, door), door, clock()] as const;
  const session = await (prolongs ? sessions.find(...asked) : sessions.look(...asked));
  return { session, partner: null };
}

const nobody: Caller = { session: null, partner: null };
