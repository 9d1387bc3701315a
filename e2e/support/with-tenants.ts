import { applicationDataSource } from '@stint/api/dist/application/data-source.js';
import { encryptionOf } from '@stint/api/dist/application/encryption-keys.js';
import { fileStoreOf } from '@stint/api/dist/application/file-store-of.js';
import { migrate } from '@stint/api/dist/application/migrate.js';
import { resolvers } from '@stint/api/dist/application/resolvers.js';
import type { ContextSources } from '@stint/api/dist/context/create-request-context.js';
import { tenantsOf } from '@stint/api/dist/database/tenants.js';
import { buildGraph } from '@stint/api/dist/graphql/graph.js';
import { MailServer } from '@stint/api/dist/mail-server/mail-server.js';
import { readConfig } from '@stint/api/dist/server/config.js';
import { startEmbeddedServer } from '@stint/embedded-postgres-server/server.ts';

/** Works in the database of a product that is running, as another process of the same product does. */
export async function withTenants(
  dataDir: string,
  work: (sources: ContextSources) => Promise<void>,
): Promise<void> {
  // Commands read records through the graph's types.
  await buildGraph({ resolvers });
  const server = await startEmbeddedServer({ dataDir, log: () => {} });
  try {
    const url = await migrate({ ownerUrl: server.url });
    const dataSource = await applicationDataSource({ url }).initialize();
    try {
      const config = { ...readConfig([], {}), dataDir };
      await work({
        tenants: tenantsOf(dataSource),
        encryption: await encryptionOf(config, server.url),
        mailServer: new MailServer(config),
        files: await fileStoreOf(config, () => {}),
        clock: () => new Date().toISOString(),
      });
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await server.stop();
  }
}
