import { hash, randomBytes } from 'node:crypto';

/** What the cookie holds: the agency, so that the session can be looked up within it, and a secret. */
export interface SessionToken {
  agencyId: string;
  value: string;
}

export function newSessionToken(agencyId: string): SessionToken {
  return { agencyId, value: `${agencyId}.${randomBytes(32).toString('base64url')}` };
}

/** `null` for what cannot be a token. */
export function parseSessionToken(value: string): SessionToken | null {
  const [, agencyId] = SHAPE.exec(value) ?? [];
  return agencyId === undefined ? null : { agencyId, value };
}

/** What is stored: the token itself cannot be made from it. */
export function hashOfToken({ value }: SessionToken): string {
  return hash('sha256', value, 'base64url');
}

const SHAPE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[\w-]{43}$/;
