import { createAgency } from '@stint/api/dist/agency/agency.commands.js';
import { applicationDataSource } from '@stint/api/dist/application/data-source.js';
import { startEmbeddedServer } from '@stint/embedded-postgres-server/server.ts';
import { migrate } from '@stint/api/dist/application/migrate.js';
import { tenantsOf, type Tenants } from '@stint/api/dist/database/tenants.js';
import { lakeshore } from '@stint/api/dist/demo/cast/lakeshore.js';
import { resolvers } from '@stint/api/dist/application/resolvers.js';
import { buildGraph } from '@stint/api/dist/graphql/graph.js';
import { makeAgency } from '@stint/api/dist/demo/make-agency.js';

const [meridian] = lakeshore.clients;

/** Staff and accounts of the demo's first agency, with one client and little work: quick to make. */
const small = {
  ...lakeshore,
  currency: 'USD',
  clients: [{ ...meridian!, orders: meridian!.orders.slice(0, 3) }],
  candidates: 24,
  notableCandidates: 4,
};

/**
 * Makes agencies in the database of a product that is running.
 * Usage: `node make-agencies.ts <data directory> <company id>…`
 */
async function main([dataDir, ...companyIds]: string[]): Promise<void> {
  // Commands read records through the graph's types.
  await buildGraph({ resolvers });
  const server = await startEmbeddedServer({ dataDir: dataDir!, log: () => {} });
  try {
    const url = await migrate({ ownerUrl: server.url });
    const dataSource = await applicationDataSource({ url, poolSize: 2 }).initialize();
    try {
      for (const companyId of companyIds) await make(tenantsOf(dataSource), companyId);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await server.stop();
  }
}

async function make(tenants: Tenants, companyId: string): Promise<void> {
  const now = new Date();
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: small.timeZone }).format(now);
  const author = { account: null, now: now.toISOString() };
  await tenants.of(crypto.randomUUID()).write(async (tx) => {
    if (!(await createAgency(tx, author, { ...small, companyId })))
      throw new Error(`There is an agency ${companyId} already.`);
    await makeAgency(tx, { ...small, companyId }, today as Parameters<typeof makeAgency>[2]);
  });
}

await main(process.argv.slice(2));
