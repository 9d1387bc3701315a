import type { Noun, NounPermissions } from '../access/noun.ts';
import { mailMachine } from './mail.machine.ts';

const permissions = {
  'mail:read': { label: 'See the email that Stint sends', roles: ['ADMIN'] },
  'mail:send': { label: 'Send email again, and a test email', roles: ['ADMIN'] },
} as const satisfies NounPermissions;

/** Administrators alone read it: a mail can hold a link that opens an account. */
export const mailNoun: Noun<typeof permissions, 'id'> = {
  permissions,
  scope: ({ kind }) => (kind === 'STAFF' || kind === 'SYSTEM' ? { all: true } : { none: true }),
  machine: mailMachine,
};
