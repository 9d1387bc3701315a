import { JobOrderEntity } from './job-order.entity.ts';
import { JobOrderResolver } from './job-order.resolver.ts';
import { jobOrderExport } from './job-order.export.ts';
import { jobOrderSearch } from './job-order.search.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Job orders, as the application is put together from them. */
export const jobOrderModule: NounModule = {
  entities: [JobOrderEntity],
  resolvers: [JobOrderResolver],
  exports: { 'job-orders': jobOrderExport },
  search: jobOrderSearch,
};
