import { globalId } from '../../../src/graphql/global-id.ts';
import { TaskEntity } from '../../../src/task/task.entity.ts';
import type { Occupy } from './occupied.ts';

export const occupy: Occupy = async ({ agency, word, ownerId, clientId }) => {
  const task = await agency.insert(TaskEntity, {
    title: word,
    status: 'OPEN',
    ownerId,
    recordType: 'client',
    recordId: clientId,
  });
  return { Task: globalId('Task', task.id) };
};
