import { dateIn } from '@stint/domain/kernel/dates.ts';
import { sessionPermissions } from '../account/session-permissions.ts';
import type { OpenSession } from '../account/session.queries.ts';
import type { TenantDatabase } from '../database/tenant.ts';
import type { RequestContext } from './context.ts';
import type { Platform } from './platform.ts';
import type { Visit } from './visit.ts';

/** The context of a request with this session, or of somebody who is not signed in. */
export function requestContext(
  { tenants, clock }: Pick<Platform, 'tenants' | 'clock'>,
  request: { correlationId: string; visit: Visit | null; session: OpenSession | null },
): RequestContext {
  const { correlationId, visit, session } = request;
  const now = clock();
  return {
    correlationId,
    visit,
    session,
    tenants,
    viewer: session?.viewer ?? null,
    permissions: sessionPermissions(session),
    account: session?.account ?? null,
    agency: session?.agency ?? null,
    now,
    today: dateIn(session?.agency.timeZone ?? 'UTC', now),
    database: session ? tenants.of(session.agency.id) : nobodysDatabase,
  };
}

const nobodysDatabase: TenantDatabase = {
  read: refuse,
  write: refuse,
};

function refuse(): never {
  throw new Error('Nobody is signed in, so there is no agency whose rows could be read.');
}
