import { ClientResolver } from '../client/client.resolver.ts';
import { JobOrderResolver } from '../job-order/job-order.resolver.ts';
import { NodeResolver } from './node.resolver.ts';

/** Everything that the graph offers. A noun that is not here is not served. */
export const resolvers = [NodeResolver, ClientResolver, JobOrderResolver];
