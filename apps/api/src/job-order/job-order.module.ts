import { jobOrderCommands } from './job-order.commands.ts';
import { JobOrderEntity } from './job-order.entity.ts';
import { jobOrders } from './job-order.queries.ts';
import { JobOrderResolver } from './job-order.resolver.ts';
import { jobOrderSearch } from './job-order.search.ts';
import { JobOrder } from './job-order.type.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Job orders, as the application is put together from them. */
export const jobOrderModule: NounModule = {
  entities: [JobOrderEntity],
  records: [{ type: JobOrder, list: jobOrders, commands: jobOrderCommands }],
  resolvers: [JobOrderResolver],
  search: jobOrderSearch,
};
