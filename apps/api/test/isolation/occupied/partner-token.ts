import { globalId } from '../../../src/graphql/global-id.ts';
import { PartnerTokenEntity } from '../../../src/partner-token/partner-token.entity.ts';
import type { Occupy } from './occupied.ts';

export const occupy: Occupy = async ({ agency, word, clientId }) => {
  const token = await agency.insert(PartnerTokenEntity, {
    name: word,
    prefix: 'stint_pat_01234567',
    tokenHash: crypto.randomUUID(),
    permissions: ['client:read'],
    clientIds: [clientId],
    expiresOn: '2027-01-31',
    status: 'ACTIVE',
  });
  return { PartnerToken: globalId('PartnerToken', token.id) };
};
