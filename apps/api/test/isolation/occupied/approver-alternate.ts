import { ApproverAlternateEntity } from '../../../src/approver-alternate/approver-alternate.entity.ts';
import { globalId } from '../../../src/graphql/global-id.ts';
import type { Occupy } from './occupied.ts';

export const occupy: Occupy = async ({ agency, word, clientId, contactId }) => {
  const alternate = await agency.contact({ clientId, lastName: word });
  const startDate = '2026-11-23';
  const both = { contactId, alternateId: alternate.id, startDate };
  const { id } = await agency.insert(ApproverAlternateEntity, both);
  // Whichever of both somebody asks for is found.
  const back = { contactId: alternate.id, alternateId: contactId, startDate };
  await agency.insert(ApproverAlternateEntity, back);
  return {
    ApproverAlternate: globalId('ApproverAlternate', id),
    AlternateContact: globalId('Contact', alternate.id),
  };
};
