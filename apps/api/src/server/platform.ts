import type { DataSource } from 'typeorm';
import { isBehindSessions, SessionCache } from '../context/session-cache.ts';
import { tenantsOf } from '../database/tenants.ts';
import type { Encryption } from '../encryption/encryption.ts';
import type { FileStore } from '../file-store/file-store.ts';
import type { ContextSources } from '../context/create-request-context.ts';
import type { MailServer } from '../mail-server/mail-server.ts';
import { LiveUpdates } from '../live/live-updates.ts';
import { Outbox } from '../outbox/outbox.ts';

/** What a process has one of: what requests, jobs and live updates work with. */
export interface Platform extends ContextSources {
  dataSource: DataSource;
  sessions: SessionCache;
  outbox: Outbox;
  live: LiveUpdates;
}

/**
 * @param options.dataSource connected as the application role.
 * @param options.listenUrl for the one connection that listens; not through PgBouncer.
 */
export function createPlatform(options: {
  dataSource: DataSource;
  listenUrl: string;
  encryption: Encryption;
  mailServer: MailServer;
  files: FileStore;
  clock?: () => string;
}): Platform {
  const { dataSource, listenUrl, clock = () => new Date().toISOString(), ...given } = options;
  const outbox = new Outbox(dataSource);
  const tenants = tenantsOf(dataSource, ({ agencyId, topicsInOutbox, changedTables }) => {
    // Whoever is answered now asks by what was committed; other instances are notified of it.
    if ([...changedTables].some(isBehindSessions)) sessions.forget(agencyId);
    if (topicsInOutbox.size > 0) outbox.wake(topicsInOutbox);
  });
  const sessions = new SessionCache(tenants);
  const live = new LiveUpdates({ outbox, listenUrl, sessions });
  return { dataSource, tenants, sessions, outbox, live, clock, ...given };
}
