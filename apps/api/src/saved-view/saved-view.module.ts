import { SavedViewEntity } from './saved-view.entity.ts';
import { SavedViewResolver } from './saved-view.resolver.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Saved views of lists, as the application is put together from them. */
export const savedViewModule: NounModule = {
  entities: [SavedViewEntity],
  resolvers: [SavedViewResolver],
};
