import { hash, randomBytes } from 'node:crypto';

/** The content of the cookie: a secret, and the agency in which the session is looked up. */
export interface SessionToken {
  agencyId: string;
  value: string;
}

export function newSessionToken(agencyId: string): SessionToken {
  return { agencyId, value: `${agencyId}.${randomBytes(32).toString('base64url')}` };
}

/** Reads a cookie's value; `null` if it cannot be a token. */
export function parseSessionToken(value: string): SessionToken | null {
  const [, agencyId] = SHAPE.exec(value) ?? [];
  return agencyId === undefined ? null : { agencyId, value };
}

/** The hash that is stored in place of the token. */
export function hashOfToken({ value }: SessionToken): string {
  return hash('sha256', value, 'base64url');
}

const SHAPE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[\w-]{43}$/;
