import { createPlatform, type Platform } from '../server/platform.ts';
import type { Config } from '../server/config.ts';
import { MailServer } from '../mail-server/mail-server.ts';
import { applicationDataSource } from './data-source.ts';
import { encryptionOf } from './encryption-keys.ts';
import { fileStoreOf } from './file-store-of.ts';

/** The addresses of a database that is up to date. */
export interface DatabaseUrls {
  /** Owns the tables. */
  ownerUrl: string;
  /** Connects as the application's role. */
  appUrl: string;
}

/**
 * What a process works with: connections to the database, encryption, mail and files. Live updates are not started.
 *
 * @param log receives lines for people
 * @param niceness that the work of PostgreSQL for this process has
 * @throws EncryptionFailure when a key is missing; nothing is connected then
 */
export async function connectPlatform(
  config: Config,
  { ownerUrl, appUrl }: DatabaseUrls,
  log: (line: string) => void,
  niceness = 0,
): Promise<Platform> {
  const encryption = await encryptionOf(config, ownerUrl);
  const files = await fileStoreOf(config, log);
  const dataSource = await applicationDataSource({
    url: appUrl,
    replicaUrls: config.databaseReplicaUrls,
    poolSize: config.databasePoolSize,
    niceness,
  }).initialize();
  return createPlatform({
    dataSource,
    listenUrl: config.databaseListenUrl ?? appUrl,
    encryption,
    mailServer: new MailServer(config),
    files,
  });
}
