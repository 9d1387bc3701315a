import { globalId } from '../../../src/graphql/global-id.ts';
import { MailEntity } from '../../../src/mail/mail.entity.ts';
import type { Occupy } from './occupied.ts';

export const occupy: Occupy = async ({ agency, word, ownerId, clientId }) => {
  const mail = await agency.insert(MailEntity, {
    status: 'FAILED',
    template: 'NEW_ORDER',
    accountId: ownerId,
    recipientName: word,
    recipientAddress: `${word}@client.example`,
    language: 'en',
    subject: word,
    body: word,
    queuedAt: '2026-11-21T12:00:00Z',
    attempts: 1,
    recordType: 'client',
    recordId: clientId,
  });
  return { Mail: globalId('Mail', mail.id) };
};
