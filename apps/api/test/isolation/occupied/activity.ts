import { ActivityEntity } from '../../../src/activity/activity.entity.ts';
import { globalId } from '../../../src/graphql/global-id.ts';
import type { Occupy } from './occupied.ts';

export const occupy: Occupy = async ({ agency, word, ownerId, clientId }) => {
  const activity = await agency.insert(ActivityEntity, {
    recordType: 'client',
    recordId: clientId,
    kind: 'CALL',
    body: word,
    occurredAt: '2026-11-20T15:00:00Z',
    authorId: ownerId,
  });
  return { Activity: globalId('Activity', activity.id) };
};
