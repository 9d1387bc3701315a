import { randomUUID } from 'node:crypto';
import { systemPermissions } from '@stint/domain/access/system.ts';
import { dateIn } from '@stint/domain/kernel/dates.ts';
import { inBackground } from '../database/work.ts';
import { agencyOf } from './context-agency.ts';
import { type ContextSources, requestContext } from './create-request-context.ts';
import type { SignedInContext } from './request-context.ts';

/**
 * The context of work that nobody asked for: a schedule, or what follows a change. Commands that are
 * given with it are the system's, and the history says so.
 *
 * @throws when there is no such agency.
 */
export async function systemContext(
  platform: ContextSources,
  agencyId: string,
): Promise<SignedInContext> {
  const agency = await agencyOf(platform.tenants, agencyId);
  if (agency === null) throw new Error(`There is no agency ${agencyId}.`);
  const nobody = { correlationId: randomUUID(), channel: null, session: null };
  const ctx = requestContext(platform, nobody);
  return {
    ...ctx,
    viewer: { kind: 'SYSTEM' },
    permissions: systemPermissions,
    agency,
    today: dateIn(agency.timeZone, ctx.now),
    database: platform.tenants.of(agencyId, inBackground),
  };
}
