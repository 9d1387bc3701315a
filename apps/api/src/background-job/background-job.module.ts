import { BackgroundJobEntity } from './background-job.entity.ts';
import { BackgroundJobResolver } from './background-job.resolver.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Background jobs, as the application is put together from them. */
export const backgroundJobModule: NounModule = {
  entities: [BackgroundJobEntity],
  resolvers: [BackgroundJobResolver],
};
