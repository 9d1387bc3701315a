import { globalId } from '../../../src/graphql/global-id.ts';
import { SavedViewEntity } from '../../../src/saved-view/saved-view.entity.ts';
import type { Occupy } from './occupied.ts';

export const occupy: Occupy = async ({ agency, word, ownerId }) => {
  const view = await agency.insert(SavedViewEntity, {
    ownerId,
    list: 'candidates',
    name: word,
    query: { search: word },
    shared: true,
  });
  return { SavedView: globalId('SavedView', view.id) };
};
