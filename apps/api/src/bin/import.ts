import 'reflect-metadata';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { actingContext } from '../context/acting-context.ts';
import type { ContextSources } from '../context/create-request-context.ts';
import { applicationDataSource } from '../application/data-source.ts';
import { startEmbeddedServer } from '@stint/embedded-postgres-server/server.ts';
import { MailServer } from '../mail-server/mail-server.ts';
import { encryptionOf } from '../application/encryption-keys.ts';
import { fileStoreOf } from '../application/file-store-of.ts';
import { migrate } from '../application/migrate.ts';
import { tenantsOf } from '../database/tenants.ts';
import { importFromDisk, NotImported } from '../import/import-from-disk.commands.ts';
import { readConfig } from '../server/config.ts';

/* oxlint-disable no-console -- a command talks to the terminal */
const usage = `Usage: import --company <company id> --user <user name> [--check] <directory or files …>

Takes the good rows of CSV and XLSX files over and names the bad ones; again and again without doubles.
--check only says what would come of each row.`;

/** The import as a command, on the database that the server uses; the server may be running. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    // What pnpm puts between the script and its arguments.
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    options: {
      company: { type: 'string' },
      user: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const { company, user, check } = values;
  if (!company || !user || positionals.length === 0) throw new NotImported(usage);
  // pnpm runs scripts in the package's directory.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const paths = positionals.map((path) => resolve(here, path));

  const config = readConfig([], process.env);
  const server = config.databaseUrl
    ? undefined
    : await startEmbeddedServer({ dataDir: config.dataDir, fresh: false, log: console.log });
  try {
    const ownerUrl = config.databaseUrl ?? server!.url;
    const url = await migrate({ ownerUrl, appUrl: config.databaseAppUrl });
    const dataSource = await applicationDataSource({ url, poolSize: 4 }).initialize();
    try {
      const sources = {
        tenants: tenantsOf(dataSource),
        encryption: await encryptionOf(config, ownerUrl),
        mailServer: new MailServer(config),
        files: await fileStoreOf(config, console.log),
        clock: () => new Date().toISOString(),
      };
      const ctx = await actingFor(sources, company, user);
      await importFromDisk(ctx, paths, check ? 'CHECK' : 'TAKE_OVER', console.log);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await server?.stop();
  }
}

async function actingFor(sources: ContextSources, company: string, userName: string) {
  const { tenants } = sources;
  const agencyId = await tenants.idOfCompany(company);
  if (agencyId === null)
    throw new NotImported(`There is no agency with the company id ${company}.`);
  const { rows } = await tenants
    .of(agencyId)
    .read((db) =>
      db.query<{ id: string }>(
        'SELECT id FROM account WHERE agency_id = $1 AND user_name = lower($2)',
        [agencyId, userName],
      ),
    );
  if (!rows[0]) throw new NotImported(`There is no account ${userName} at ${company}.`);
  const ctx = await actingContext(sources, agencyId, rows[0].id);
  if (ctx.permissions.has('import:run')) return ctx;
  throw new NotImported(`${userName} is not permitted to import records.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof NotImported ? error.message : error);
  process.exitCode = 1;
}
