import { applicationDataSource } from '@stint/api/dist/application/data-source.js';
import { migrate } from '@stint/api/dist/application/migrate.js';
import { resolvers } from '@stint/api/dist/application/resolvers.js';
import { tenantsOf, type Tenants } from '@stint/api/dist/database/tenants.js';
import { buildGraph } from '@stint/api/dist/graphql/graph.js';
import { startEmbeddedServer } from '@stint/embedded-postgres-server/server.ts';

/** Works in the database of a product that is running, as another process of the same product does. */
export async function withTenants(
  dataDir: string,
  work: (tenants: Tenants) => Promise<void>,
): Promise<void> {
  // Commands read records through the graph's types.
  await buildGraph({ resolvers });
  const server = await startEmbeddedServer({ dataDir, log: () => {} });
  try {
    const url = await migrate({ ownerUrl: server.url });
    const dataSource = await applicationDataSource({ url, poolSize: 2 }).initialize();
    try {
      await work(tenantsOf(dataSource));
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await server.stop();
  }
}
