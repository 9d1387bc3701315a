import type { DataSource } from 'typeorm';
import { SessionCache } from '../account/session-cache.ts';
import { type Tenants, tenantsOf } from '../database/tenants.ts';
import { LiveUpdates } from '../live/live-updates.ts';

/** What a process has one of: what requests, jobs and live updates work with. */
export interface Platform {
  dataSource: DataSource;
  tenants: Tenants;
  sessions: SessionCache;
  live: LiveUpdates;
  /** This instant, ISO, UTC. Tests set it. */
  clock: () => string;
}

/**
 * @param options.dataSource connected as the application role.
 * @param options.listenUrl for the one connection that listens; not through PgBouncer.
 */
export function createPlatform(options: {
  dataSource: DataSource;
  listenUrl: string;
  clock?: () => string;
}): Platform {
  const { dataSource, listenUrl, clock = () => new Date().toISOString() } = options;
  const tenants = tenantsOf(dataSource, () => live.wake());
  const sessions = new SessionCache(tenants);
  const live = new LiveUpdates({ dataSource, listenUrl, sessions });
  return { dataSource, tenants, sessions, live, clock };
}
