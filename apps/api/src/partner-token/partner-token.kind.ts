import { partnerTokenMachine } from '@stint/domain/partner-token/partner-token.machine.ts';
import type { PartnerTokenStatus } from '@stint/domain/partner-token/partner-token.ts';
import { PartnerTokenEntity } from './partner-token.entity.ts';
import { sessionsChanged } from '../account/session.commands.ts';
import { recordKind } from '../write/record-kind.ts';

/** A token is revoked for good: from the commit on, no instance takes it, and its sockets end. */
export const partnerTokenKind = recordKind({
  type: 'PartnerToken',
  entity: PartnerTokenEntity,
  machine: partnerTokenMachine,
  permission: 'partner-token:manage',
  state: 'status',
  facts: {
    needs: ['name', 'status', 'expiresOn'],
    of: ({ id, name, status, expiresOn }: PartnerTokenEntity) => ({
      token: { id, label: name, status: status as PartnerTokenStatus, expiresOn },
    }),
  },
  label: ({ token }) => token!.label,
  applyEffects: async (tx) => {
    await sessionsChanged(tx);
    return [];
  },
});
