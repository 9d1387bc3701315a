import { ApproverAlternateEntity } from '../../../src/approver-alternate/approver-alternate.entity.ts';
import { globalId } from '../../../src/graphql/global-id.ts';
import type { Occupy } from './occupied.ts';

export const occupy: Occupy = async ({ agency, word, clientId }) => {
  const contact = await agency.contact({ clientId, lastName: word });
  const alternate = await agency.contact({ clientId, lastName: word });
  const { id } = await agency.insert(ApproverAlternateEntity, {
    contactId: contact.id,
    alternateId: alternate.id,
    startDate: '2026-11-23',
  });
  return { ApproverAlternate: globalId('ApproverAlternate', id) };
};
