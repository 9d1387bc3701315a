import type { Noun, NounPermissions } from '../access/noun.ts';
import { partnerTokenMachine } from './partner-token.machine.ts';

const permissions = {
  'partner-token:manage': { label: 'See, create, and revoke partner tokens', roles: ['ADMIN'] },
} as const satisfies NounPermissions;

/** Tokens are the business of those who manage them: no token sees itself or another one. */
export const partnerTokenNoun: Noun<typeof permissions, 'id'> = {
  permissions,
  scope: ({ kind }) => (kind === 'STAFF' || kind === 'SYSTEM' ? { all: true } : { none: true }),
  machine: partnerTokenMachine,
};
