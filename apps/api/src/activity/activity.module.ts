import { ActivityEntity } from './activity.entity.ts';
import { activityExport } from './activity.export.ts';
import { ActivityResolver } from './activity.resolver.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Activities, as the application is put together from them. */
export const activityModule: NounModule = {
  entities: [ActivityEntity],
  resolvers: [ActivityResolver],
  exports: { activities: activityExport },
};
