import { createAgency } from '@stint/api/dist/agency/agency.commands.js';
import type { ContextSources } from '@stint/api/dist/context/create-request-context.js';
import { lakeshore } from '@stint/api/dist/demo/cast/lakeshore.js';
import { makeAgency } from '@stint/api/dist/demo/make-agency.js';
import { withTenants } from './with-tenants.ts';

const [meridian] = lakeshore.clients;

/** Staff and accounts of the demo's first agency, with one client and little work: quick to make. */
const small = {
  ...lakeshore,
  currency: 'USD',
  clients: [{ ...meridian!, orders: meridian!.orders.slice(0, 3) }],
  candidates: 24,
  notableCandidates: 4,
};

/** How many agencies are made at once: while PostgreSQL works for one of them, this process works for another. */
const AT_ONCE = 4;

/**
 * Makes agencies in the database of a product that is running.
 * Usage: `node make-agencies.ts <data directory> <company id>…`
 */
async function main([dataDir, ...companyIds]: string[]): Promise<void> {
  await withTenants(dataDir!, async (sources) => {
    const left = companyIds.values();
    const makeThoseLeft = async () => {
      for (const companyId of left) await make(sources, companyId);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, makeThoseLeft));
  });
}

async function make({ tenants, ...sources }: ContextSources, companyId: string): Promise<void> {
  const now = new Date();
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: small.timeZone }).format(now);
  const author = { account: null, now: now.toISOString() };
  await tenants.of(crypto.randomUUID()).write(async (tx) => {
    if (!(await createAgency(tx, author, { ...small, companyId })))
      throw new Error(`There is an agency ${companyId} already.`);
    await makeAgency(
      { tx, sources },
      { ...small, companyId },
      today as Parameters<typeof makeAgency>[2],
    );
  });
}

await main(process.argv.slice(2));
