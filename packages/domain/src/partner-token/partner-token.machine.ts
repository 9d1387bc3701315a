import { defineMachine } from '../kernel/machine.ts';
import { partnerTokenStates, type PartnerTokenRecord } from './partner-token.ts';

export interface PartnerTokenFacts {
  /** `null` while it is being created. */
  token: PartnerTokenRecord | null;
}

export interface PartnerTokenInput {
  /** Revoke: why. */
  note?: string | null;
}

/** The lifecycle of a partner token: it is made, and revoked for good (L-22). */
export const partnerTokenMachine = defineMachine<PartnerTokenFacts, PartnerTokenInput>()({
  noun: 'partner token',
  states: partnerTokenStates,
  stateOf: ({ token }) => token?.status ?? null,
  actions: {
    create: {
      label: 'New token',
      from: 'nothing',
      to: 'ACTIVE',
      permission: 'partner-token:manage',
    },
    revoke: {
      label: 'Revoke',
      from: ['ACTIVE'],
      to: 'REVOKED',
      permission: 'partner-token:manage',
      asks: [{ field: 'note', label: 'Reason', kind: 'text', lines: 2 }],
    },
  },
});
