import { ActivityEntity } from './activity.entity.ts';
import { activities } from './activity.queries.ts';
import { ActivityResolver } from './activity.resolver.ts';
import { Activity } from './activity.type.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Activities, as the application is put together from them. */
export const activityModule: NounModule = {
  entities: [ActivityEntity],
  records: [{ type: Activity, list: activities }],
  resolvers: [ActivityResolver],
};
